import { expect, test } from 'vitest';
import { failureText } from '#ui/take-away/failure-text.ts';
import { isNotLoaded, reasonOf } from '#ui/take-away/reason-of.ts';

test.each([
	'Failed to fetch dynamically imported module: https://atlas.example/_app/a.js',
	'error loading dynamically imported module: https://atlas.example/_app/a.js',
	'Importing a module script failed.'
])('a part that did not load is said in our words: %s', (message) => {
	const cause = new TypeError(message);
	expect(isNotLoaded(cause)).toBe(true);
	expect(reasonOf(cause)).toMatch(/did not load.*reload/);
	expect(failureText(cause)).toBe(reasonOf(cause));
});

test('what nobody foresaw says its own, without a stop in the middle of our sentence', () => {
	expect(reasonOf(new Error('Write permission denied.'))).toBe('Write permission denied');
	expect(reasonOf('gone')).toBe('gone');
	expect(isNotLoaded(new RangeError('a cell has 40000 characters'))).toBe(false);
});
