import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { recognitions, type Recognition } from '#core/regulation/recognition.ts';
import { rungOf, type Rung } from '#core/regulation/rung.ts';
import { PRODUCTS } from '#core/regulation/product.ts';
import { isForOthersOnly, isKnownMature, standingOf, standingsFor, type Standing } from '#core/regulation/standing.ts';
import { openTopic } from '#server/topic.ts';
import { latestValues, membersOf } from './published.ts';

const NOTHING: Recognition = { medicines: undefined, vaccines: undefined, listed: false, ich: undefined };

describe('standing of a regulator', () => {
	test.each<[string, Partial<Recognition>, Standing, Standing]>([
		['nothing published', {}, 'none', 'none'],
		['listed', { listed: true }, 'listed', 'listed'],
		['listed, with a level', { listed: true, medicines: 4 }, 'listed', 'listed'],
		['listed for vaccines', { listed: 'vaccines' }, 'vaccines_only', 'listed'],
		['listed for vaccines, level for medicines', { listed: 'vaccines', medicines: 3 }, 'level_3', 'listed'],
		['listed for medicines', { listed: 'medicines', medicines: 4 }, 'listed', 'medicines_only'],
		['levels', { medicines: 4, vaccines: 3 }, 'level_4', 'level_3'],
		['level 3 for medicines alone', { medicines: 3 }, 'level_3', 'medicines_only'],
		['level 3 in ICH', { medicines: 3, ich: 3 }, 'level_3', 'ich'],
		['a level for vaccines alone', { vaccines: 3 }, 'vaccines_only', 'level_3'],
		['a level for vaccines, and ICH', { vaccines: 3, ich: 3 }, 'ich', 'level_3'],
		['in ICH through the European Union', { ich: 2 }, 'ich', 'ich'],
		['observer at ICH', { ich: 1 }, 'none', 'none'],
		['observer with a level for vaccines', { ich: 1, vaccines: 4 }, 'vaccines_only', 'level_4']
	])('%s', (_, given, medicines, vaccines) => {
		expect(standingOf({ ...NOTHING, ...given }, 'medicines')).toBe(medicines);
		expect(standingOf({ ...NOTHING, ...given }, 'vaccines')).toBe(vaccines);
	});

	test.each<[string, Partial<Recognition>, Rung, Rung]>([
		['nothing published', {}, 'none', 'none'],
		['levels', { medicines: 4, vaccines: 3 }, 'level_4', 'level_3'],
		['a level is said before a listing', { medicines: 3, listed: true }, 'level_3', 'recognised'],
		['listed', { listed: true }, 'recognised', 'recognised'],
		['vaccines alone', { vaccines: 3 }, 'none', 'level_3'],
		['observer at ICH', { ich: 1 }, 'none', 'none']
	])('rungs: %s', (_, given, medicines, vaccines) => {
		expect(rungOf({ ...NOTHING, ...given }, 'medicines')).toBe(medicines);
		expect(rungOf({ ...NOTHING, ...given }, 'vaccines')).toBe(vaccines);
	});

	it('is known to be mature for products exactly where something published says so of them', () => {
		const level = fc.constantFrom(undefined, 3, 4);
		fc.assert(
			fc.property(
				fc.record({
					medicines: level,
					vaccines: level,
					listed: fc.constantFrom<Recognition['listed'][]>(false, true, 'medicines', 'vaccines'),
					ich: fc.constantFrom(undefined, 1, 2, 3)
				}),
				(given) => {
					const said = PRODUCTS.map(
						(product) =>
							given.listed === true || given.listed === product || given[product] !== undefined || (given.ich ?? 0) >= 2
					);
					for (const [index, product] of PRODUCTS.entries()) {
						const standing = standingOf(given, product);
						expect(isKnownMature(standing)).toBe(said[index]);
						expect(isForOthersOnly(standing)).toBe(said[index] === false && said.includes(true));
						expect(standingsFor(product)).toContain(standing);
						expect(rungOf(given, product) !== 'none', 'on a rung').toBe(isKnownMature(standing));
					}
				}
			)
		);
	});

	it('is read from the published files; a listing of which nothing more is said covers all products', () => {
		const topic = openTopic('');
		const read = recognitions(
			{
				medicines: topic.worldSection('regulator_maturity_medicines'),
				vaccines: topic.worldSection('regulator_maturity_vaccines'),
				listed: topic.worldSection('who_listed_authority'),
				ich: topic.worldSection('ich_status')
			},
			[]
		);
		const [medicines, vaccines, listed, ich] = [
			latestValues('regulator_maturity_medicines'),
			latestValues('regulator_maturity_vaccines'),
			latestValues('who_listed_authority'),
			latestValues('ich_status')
		];
		const expected = membersOf('').map((iso3) => [
			iso3,
			{
				medicines: medicines.get(iso3),
				vaccines: vaccines.get(iso3),
				listed: listed.get(iso3) === 1,
				ich: ich.get(iso3)
			}
		]);
		expect(Object.fromEntries(read)).toEqual(Object.fromEntries(expected));
	});

	test.each([
		['IDN', 'vaccines'],
		['SGP', 'medicines'],
		['KOR', true],
		['JPN', true],
		['IND', false]
	])('the listing of %s covers %s, as its row has it', (iso3, listed) => {
		const topic = openTopic('');
		const read = recognitions(
			{
				medicines: topic.worldSection('regulator_maturity_medicines'),
				vaccines: topic.worldSection('regulator_maturity_vaccines'),
				listed: topic.worldSection('who_listed_authority'),
				ich: topic.worldSection('ich_status')
			},
			topic.rows('regulators')
		);
		expect(read.get(iso3)?.listed).toBe(listed);
	});
});
