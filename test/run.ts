import { rmSync } from 'node:fs';
import { runAll } from './run/schedule.ts';
import { runStep, type Step, type StepResult } from './run/step.ts';

/** The steps of `npm test`, each an npm script that also runs alone. The build takes longest of those that keep one core busy. */
const steps: readonly Step[] = [
	{ script: 'sync', says: 'generated types and words', cores: 1 },
	{ script: 'build', says: 'build', needs: ['sync'], cores: 1 },
	{ script: 'lint', says: 'eslint', needs: ['sync'], cores: 1 },
	{ script: 'check', says: 'svelte-check', needs: ['sync'], cores: 1 },
	{ script: 'format:check', says: 'prettier', cores: 1 },
	{ script: 'data:check', says: 'data package', cores: 1 },
	{ script: 'test:built', says: 'built pages', needs: ['build'], cores: 1, report: 'test-results/built.json' },
	{ script: 'test:unit', says: 'unit tests', needs: ['sync'], cores: 1, report: 'test-results/unit.json' },
	{ script: 'test:e2e', says: 'browser tests', needs: ['build'], cores: 2, report: 'test-results/browser.json' }
];

rmSync('test-results', { recursive: true, force: true });
const results = await runAll(steps, runStep, ({ says, script }, { failed, summary, output }) => {
	if (failed > 0) console.log(output);
	console.log(`${failed === 0 ? '✓' : '✗'} ${says} (npm run ${script}): ${summary}`);
});

const total = (count: (result: StepResult) => number) => results.reduce((sum, result) => sum + count(result), 0);
const failed = total((result) => result.failed);
console.log(`\n${total((result) => result.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
