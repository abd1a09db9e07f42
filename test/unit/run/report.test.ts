import { describe, expect, it } from 'vitest';
import { readCounts } from '../../run/report.ts';

const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((test) => ({ status: test }))
});
const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

describe('readCounts', () => {
	it.each([
		['all passed', { testResults: [file('passed', 'passed', 'passed'), file('passed', 'passed')] }, 3, 0],
		['one failed', { testResults: [file('failed', 'passed', 'failed')] }, 1, 1],
		['a skipped test is not a passed one', { testResults: [file('passed', 'passed', 'pending', 'todo')] }, 1, 2],
		['a file that cannot be loaded', { testResults: [file('failed'), file('passed', 'passed')] }, 1, 1],
		['nothing ran', { testResults: [] }, 0, 0],
		['browser tests', { stats: { ...stats, expected: 5 }, errors: [] }, 5, 0],
		[
			'unexpected, flaky and skipped',
			{ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 }, errors: [] },
			5,
			6
		],
		['an error outside of tests', { stats, errors: [{ message: 'no browser' }] }, 0, 1],
		['no report', {}, 0, 0]
	])('%s', (_, report, passed, failed) => {
		expect(readCounts(report)).toEqual({ passed, failed });
	});
});
