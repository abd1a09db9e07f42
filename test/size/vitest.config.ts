import { defineConfig } from 'vitest/config';

/** Apart from the unit tests, since sizes can be taken only after the build. */
export default defineConfig({
	root: new URL('../..', import.meta.url).pathname,
	test: { include: ['test/size/**/*.test.ts'] }
});
