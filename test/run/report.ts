export interface Counts {
	readonly passed: number;
	readonly failed: number;
}

/** What is read of Vitest's JSON report. */
interface VitestReport {
	readonly testResults: readonly {
		readonly status: string;
		readonly assertionResults: readonly { readonly status: string }[];
	}[];
}

/** What is read of Playwright's JSON report. */
interface PlaywrightReport {
	readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
	readonly errors: readonly unknown[];
}

/**
 * Counts the tests of a runner's JSON report. Only a test that ran and passed at once has passed: a skipped, flaky or
 * unfinished one, a file that could not be loaded and an error outside of tests each count as failed.
 */
export function readCounts(report: unknown): Counts {
	if (isVitest(report)) return countVitest(report);
	if (isPlaywright(report)) {
		const { expected, unexpected, flaky, skipped } = report.stats;
		return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
	}
	return { passed: 0, failed: 0 };
}

function countVitest({ testResults }: VitestReport): Counts {
	const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
	const passed = tests.filter(({ status }) => status === 'passed').length;
	const brokenFiles = testResults.filter(
		({ status, assertionResults }) => status !== 'passed' && assertionResults.every((test) => test.status === 'passed')
	).length;
	return { passed, failed: tests.length - passed + brokenFiles };
}

function isVitest(report: unknown): report is VitestReport {
	return typeof report === 'object' && report !== null && 'testResults' in report;
}

function isPlaywright(report: unknown): report is PlaywrightReport {
	return typeof report === 'object' && report !== null && 'stats' in report && 'errors' in report;
}
