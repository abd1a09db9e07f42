import { rmSync } from 'node:fs';
import { runStep, type Step, type StepResult } from './run/step.ts';

/** The steps of `npm test`, each an npm script that also runs alone. */
const steps: readonly Step[] = [
	{ script: 'sync', says: 'generated types and words' },
	{ script: 'check', says: 'svelte-check', needs: ['sync'] },
	{ script: 'lint', says: 'eslint', needs: ['sync'] },
	{ script: 'format:check', says: 'prettier' },
	{ script: 'data:check', says: 'data package' },
	{ script: 'test:unit', says: 'unit tests', needs: ['sync'], report: 'test-results/unit.json' },
	{ script: 'build', says: 'build', needs: ['sync'] },
	{ script: 'test:size', says: 'size budgets', needs: ['build'], report: 'test-results/size.json' },
	{ script: 'test:e2e', says: 'browser tests', needs: ['build'], report: 'test-results/browser.json' }
];

const results = new Map<string, StepResult>();
rmSync('test-results', { recursive: true, force: true });
for (const step of steps) {
	const missing = step.needs?.find((script) => results.get(script)?.failed !== 0);
	const result: StepResult = missing
		? { passed: 0, failed: 1, summary: `not run: ${missing} failed`, output: '' }
		: await runStep(step);
	results.set(step.script, result);
	if (result.failed > 0) console.log(result.output);
	console.log(`${result.failed === 0 ? '✓' : '✗'} ${step.says} (npm run ${step.script}): ${result.summary}`);
}

const total = (count: (result: StepResult) => number) =>
	results.values().reduce((sum, result) => sum + count(result), 0);
const failed = total((result) => result.failed);
console.log(`\n${total((result) => result.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
