import { expect, it } from 'vitest';
import { firstLetter } from '#core/text/first-letter.ts';

it.each([
	['Åland Islands', 'A'],
	['Côte d’Ivoire', 'C'],
	['(the) Gambia', 'T'],
	['türkiye', 'T'],
	['', '']
])('“%s” stands under “%s”', (name, letter) => {
	expect(firstLetter(name, 'en')).toBe(letter);
});
