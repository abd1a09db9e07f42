import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readCounts, type Counts } from './report.ts';

/** A step of the test run: an npm script. */
export interface Step {
	readonly script: string;
	readonly says: string;
	/** Cores that it keeps busy: as many steps run at once as there are cores for. */
	readonly cores: number;
	/** Scripts that must have passed before. */
	readonly needs?: readonly string[];
	/** The runner's JSON report; without one the whole step is one check. */
	readonly report?: string;
}

export interface StepResult extends Counts {
	readonly summary: string;
	readonly output: string;
}

/** Runs a step to its end and counts its tests; never throws. */
export async function runStep({ script, report }: Step): Promise<StepResult> {
	const started = performance.now();
	const { code, output } = await npmRun(script);
	const counts = count(code, report);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const notes = /^Browser: .*$/m.exec(output)?.[0];
	const summary = [`${counts.passed} passed, ${counts.failed} failed`, `${seconds} s`, notes]
		.filter(Boolean)
		.join(' · ');
	return { ...counts, summary, output };
}

function count(code: number, report: string | undefined): Counts {
	if (report === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	const counts = readCounts(readReport(report));
	// A runner that fails although no test did (nothing collected, an error outside of tests) has not passed.
	const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
	return silent ? { passed: counts.passed, failed: 1 } : counts;
}

function readReport(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		// The runner stopped before it could write one: nothing is known to have passed.
		return {};
	}
}

function npmRun(script: string): Promise<{ code: number; output: string }> {
	return new Promise((resolve) => {
		const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
		const parts: Buffer[] = [];
		child.stdout.on('data', (part: Buffer) => parts.push(part));
		child.stderr.on('data', (part: Buffer) => parts.push(part));
		child.on('error', (error) => parts.push(Buffer.from(`npm did not start: ${error.message}\n`)));
		child.on('close', (code) => {
			resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() });
		});
	});
}
