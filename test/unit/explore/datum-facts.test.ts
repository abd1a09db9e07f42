import { expect, test } from 'vitest';
import { spoken } from '#ui/figure/cell-facts.ts';
import { datumFacts } from '#ui/explore/datum-facts.ts';
import { pairsOf } from '../chart/fixture.ts';

const lookup = { indicators: new Map(), sources: new Map() };
const letters = 'ABCDEFGHIJKLM'.split('');
const codes = letters.map((letter) => `A${letter}A`);
const at = (value: number, of: readonly string[]) => Object.fromEntries(of.map((iso3) => [iso3, value]));

function besideOf(iso3: string, sites: Readonly<Record<string, number>>): string | undefined {
	const view = pairsOf(sites, at(5, codes));
	const facts = datumFacts(view, view.x, lookup, iso3);
	if (facts?.beside !== undefined) expect(spoken(facts)).toContain(facts.beside);
	return facts?.beside;
}

test('a country of a scatter names the others that stand at its place, and no country of another', () => {
	expect(besideOf('AAA', { ...at(2, ['AAA', 'ABA', 'ACA']), ADA: 3 })).toBe('Same values: Country ABA and Country ACA');
	expect(besideOf('ADA', { ...at(2, ['AAA', 'ABA', 'ACA']), ADA: 3 })).toBeUndefined();
});

test('of many at one place the first are named and the rest are counted', () => {
	expect(besideOf('AAA', at(0, codes.slice(0, 9)))).toMatch(/Country AHA and Country AIA$/);
	expect(besideOf('AAA', at(0, codes.slice(0, 10)))).toMatch(/Country AHA, Country AIA and 1 other country$/);
	expect(besideOf('AAA', at(0, codes))).toMatch(/Country AIA and 4 other countries$/);
});
