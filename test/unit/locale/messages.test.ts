import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const source = globSync('src/**/*.{ts,svelte}')
	.filter((file) => !file.includes('compiled'))
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

test.each(globSync('src/locale/messages/en/*.json'))('every message of %s is used', (file) => {
	const keys = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
	expect(keys.length).toBeGreaterThan(0);
	expect(keys.filter((key) => !new RegExp(`\\bm\\.${key}\\b`).test(source))).toEqual([]);
});
