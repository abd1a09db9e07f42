import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zipFiles } from '#export/zip.ts';
import { nastyText } from '../take-away/content.ts';
import { readZip } from './read-zip.ts';

const DAY = '2026-11-20';

it('is read back as it was, by another reader', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.stringMatching(/^[a-zé]{1,8}(\/[a-z]{1,8})?\.csv$/), nastyText), (texts) => {
			const whole = new Map(Object.entries(texts).map(([path, text]) => [path, text.toWellFormed()]));
			const read = readZip(zipFiles(whole, DAY));
			expect([...read].map(([path, { text }]) => [path, text])).toEqual([...whole]);
		})
	);
});

it('is compressed, also where it is large, without a worker', () => {
	const text = 'a,b\n'.repeat(200_000);
	const bytes = zipFiles(new Map([['data.csv', text]]), DAY);
	expect(bytes.length).toBeLessThan(20_000);
	expect(readZip(bytes).get('data.csv')?.text).toBe(text);
});

it('bears the day, so that the same files give the same bytes', () => {
	const files = new Map([['a.csv', 'a\n']]);
	expect(zipFiles(files, DAY)).toEqual(zipFiles(files, DAY));
	// Years since 1980, month and day; then hours, minutes and half seconds.
	expect(readZip(zipFiles(files, DAY)).get('a.csv')?.stamp).toBe(
		(((2026 - 1980) << 25) | (11 << 21) | (20 << 16) | (12 << 11)) >>> 0
	);
	expect(() => zipFiles(files, 'today')).toThrow('expected an ISO date, came "today"');
});
