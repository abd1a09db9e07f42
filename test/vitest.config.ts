import { defineConfig } from 'vitest/config';

/** Unit tests run in plain Node: core needs no framework, and the package's own `imports` resolve its paths. */
export default defineConfig({
	root: new URL('..', import.meta.url).pathname,
	// Files share what they import, such as the parsed data package: reading it anew for each took longer than the tests themselves.
	// A slow machine is no fault: nothing here is timed.
	test: { include: ['test/unit/**/*.test.ts'], isolate: false, unstubGlobals: true, testTimeout: 60_000 }
});
