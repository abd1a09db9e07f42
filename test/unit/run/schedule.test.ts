import { describe, expect, it } from 'vitest';
import { runAll } from '../../run/schedule.ts';
import type { Step, StepResult } from '../../run/step.ts';

const passed: StepResult = { passed: 3, failed: 0, summary: '', output: '' };
const broken: StepResult = { passed: 2, failed: 1, summary: '', output: '' };
const step = (script: string, cores = 1, needs: readonly string[] = []): Step => ({
	script,
	says: script,
	cores,
	needs
});

/** Runs steps of one tick each and notes what ran at once. */
async function record(steps: readonly Step[], outcome: (script: string) => StepResult = () => passed) {
	const begun: string[] = [];
	const most = { cores: 0 };
	let busy = 0;
	const results = await runAll(
		steps,
		async ({ script, cores }) => {
			begun.push(script);
			busy += cores;
			most.cores = Math.max(most.cores, busy);
			await new Promise((resolve) => setTimeout(resolve));
			busy -= cores;
			return outcome(script);
		},
		() => undefined
	);
	return { begun, results, most: most.cores };
}

describe('steps of the test run', () => {
	it('runs two of one core at once, and one of two cores alone', async () => {
		const { begun, most } = await record([step('a'), step('b'), step('c', 2), step('d')]);
		expect(most).toBe(2);
		expect(begun.sort()).toEqual(['a', 'b', 'c', 'd']);
	});

	it('begins no step before what it needs has ended', async () => {
		const { begun } = await record([step('end', 1, ['middle']), step('middle', 1, ['first']), step('first')]);
		expect(begun).toEqual(['first', 'middle', 'end']);
	});

	it('fails what needs a failed step without running it, and all that needs that', async () => {
		const steps = [step('build'), step('browser', 2, ['build']), step('report', 1, ['browser']), step('other')];
		const { begun, results } = await record(steps, (script) => (script === 'build' ? broken : passed));
		expect(begun.sort()).toEqual(['build', 'other']);
		expect(results.map(({ passed, failed }) => [passed, failed])).toEqual([
			[2, 1],
			[0, 1],
			[0, 1],
			[3, 0]
		]);
	});

	it('says which step can never run', async () => {
		await expect(record([step('a', 1, ['nowhere'])])).rejects.toThrow(/^a: needs a step that is not listed/);
	});
});
