import { defineConfig } from 'vitest/config';

/** Unit tests run in plain Node: core needs no framework, and the package's own `imports` resolve its paths. */
export default defineConfig({
	root: new URL('..', import.meta.url).pathname,
	test: { include: ['test/unit/**/*.test.ts'] }
});
