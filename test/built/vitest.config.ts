import { defineConfig } from 'vitest/config';

/** Apart from the unit tests, since these read the built site. */
export default defineConfig({
	root: new URL('../..', import.meta.url).pathname,
	test: { include: ['test/built/**/*.test.ts'] }
});
