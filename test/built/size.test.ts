import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scriptFilesOf } from './script-files.ts';

const build = 'build';

/** Size as a host sends it: gzip at the usual level, in kB of 1,000 bytes. */
function gzipKilobytes(file: string): number {
	return gzipSync(readFileSync(join(build, file)), { level: 6 }).length / 1000;
}

describe('sizes of the built site', () => {
	it.each([
		['a working /explore takes at most 75 kB of JavaScript', 'working', 75],
		[
			'with all that charts, files, pictures, citations and embeds are made with, /explore takes at most 153 kB',
			'everything',
			153
		]
	] as const)('%s', (_, extent, budget) => {
		const sizes = scriptFilesOf(build, 'explore.html', extent).map((file) => ({ file, kB: gzipKilobytes(file) }));
		expect(sizes.length, 'script files found').toBeGreaterThan(3);
		const total = sizes.reduce((sum, { kB }) => sum + kB, 0);
		const largest = sizes.sort((a, b) => b.kB - a.kB).map(({ file, kB }) => `${kB.toFixed(1)} kB ${file}`);
		expect(total, largest.join('\n')).toBeLessThanOrEqual(budget);
	});

	it('the overview with its whole map takes at most 90 kB of HTML', () => {
		expect(gzipKilobytes('index.html')).toBeLessThanOrEqual(90);
	});
});
