import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinOneEdit } from '#core/search/one-edit.ts';

describe('one edit', () => {
	it.each([
		['kenya', 'kenya', true],
		['kenia', 'kenya', true],
		['keyna', 'kenya', true],
		['kenyaa', 'kenya', true],
		['enya', 'kenya', true],
		['kena', 'kenya', true],
		['', 'a', true],
		['', 'ab', false],
		['keyan', 'kenya', false],
		['knyea', 'kenya', false],
		['china', 'chile', false]
	])('“%s” and “%s”: %s', (a, b, expected) => {
		expect(withinOneEdit(a, b)).toBe(expected);
		expect(withinOneEdit(b, a)).toBe(expected);
	});

	it('is true for any word with one letter taken out', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(), (word, at) => {
				const place = at % word.length;
				expect(withinOneEdit(word, word.slice(0, place) + word.slice(place + 1))).toBe(true);
			})
		);
	});
});
