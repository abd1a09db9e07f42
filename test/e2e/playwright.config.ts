import { defineConfig } from '@playwright/test';
import { viewports } from './harness/looks.ts';

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/browser',
	globalSetup: './harness/setup.ts',
	// A fixed number, so that a run is the same on every machine; a flaky test is a defect, so nothing is tried twice.
	// One more than the cores: a page waits a good part of its time.
	workers: 3,
	fullyParallel: true,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
	use: {
		// A new page means a new process, which takes as long as the page itself. Stored things, cookies, routes and emulation are reset
		// between tests; history is not, so that no test may count its entries.
		reuseContext: true,
		viewport: viewports.laptop,
		colorScheme: 'light',
		locale: 'en-GB',
		timezoneId: 'UTC',
		// Writing down every step takes more time than the steps; for one that fails there is `npm run test:e2e -- --trace on`.
		trace: 'off'
	}
});
