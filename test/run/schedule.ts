import type { Step, StepResult } from './step.ts';

/** Cores of the smallest machine that the tests are meant for. */
const CORES = 2;

/**
 * Runs every step once, as early as its needs and the cores allow, the earlier listed first; what needs a failed step is not run
 * and counts as failed.
 *
 * @param run runs a step to its end; never throws
 * @param done told of every result as it comes
 */
export async function runAll(
	steps: readonly Step[],
	run: (step: Step) => Promise<StepResult>,
	done: (step: Step, result: StepResult) => void
): Promise<readonly StepResult[]> {
	const results = new Map<string, StepResult>();
	const running = new Map<string, Promise<void>>();
	const waiting = [...steps];
	let free = CORES;
	const finish = (step: Step, result: StepResult): void => {
		results.set(step.script, result);
		done(step, result);
	};
	while (results.size < steps.length) {
		const failed = (script: string): boolean => (results.get(script)?.failed ?? 0) > 0;
		const next = waiting.findIndex(
			({ needs = [], cores }) => needs.some(failed) || (cores <= free && needs.every((script) => results.has(script)))
		);
		const [step] = next < 0 ? [] : waiting.splice(next, 1);
		if (!step) {
			if (running.size === 0) throw new Error(`${waiting[0]?.script}: needs a step that is not listed before it`);
			await Promise.race(running.values());
			continue;
		}
		const missing = step.needs?.find(failed);
		if (missing) {
			finish(step, { passed: 0, failed: 1, summary: `not run: ${missing} failed`, output: '' });
			continue;
		}
		free -= step.cores;
		const end = run(step).then((result) => {
			free += step.cores;
			running.delete(step.script);
			finish(step, result);
		});
		running.set(step.script, end);
	}
	return steps.flatMap(({ script }) => results.get(script) ?? []);
}
