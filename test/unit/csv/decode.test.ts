import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '#core/csv/decode.ts';

describe('decodeUtf8', () => {
	it('keeps the text as it is, a byte order mark included', () => {
		const text = '\uFEFFCôte d’Ivoire,مصر,🧪\n';
		expect(decodeUtf8('a.csv', new TextEncoder().encode(text))).toEqual({ text });
	});

	it('names the line that is not UTF-8', () => {
		const decoded = decodeUtf8('latin1.csv', readFileSync('test/fixtures/schema/broken/latin1.csv'));
		expect(decoded.finding).toMatchObject({
			file: 'latin1.csv',
			line: 3,
			what: 'expected UTF-8 text',
			came: "CIV,C\uFFFDte d'Ivoire"
		});
		expect(decoded.finding?.remedy).toContain('CSV UTF-8');
	});

	it('names the line of a sequence that the end of the file cuts', () => {
		const bytes = new TextEncoder().encode('a\nb\né').slice(0, -1);
		expect(decodeUtf8('a.csv', bytes).finding?.line).toBe(3);
	});
});
