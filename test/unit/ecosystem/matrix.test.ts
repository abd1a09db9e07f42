import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICE } from '#core/ecosystem/matrix-choice.ts';
import { ecosystemMatrix, sortedMatrix } from '#core/ecosystem/matrix.ts';
import { countryRows, matrixListing } from '#core/ecosystem/matrix-listing.ts';
import { packColumn, unpackColumn } from '#core/ecosystem/packed-column.ts';
import { LEADING_INDICATORS } from '#core/ecosystem/pillar-indicators.ts';
import { standingColumn, standingTone } from '#core/ecosystem/standing.ts';
import { topFifths } from '#core/ecosystem/top-fifth.ts';
import { PILLARS } from '#core/table/indicator.ts';
import { openTopic } from '#server/topic.ts';
import { latest as latestOf, membersOf, rows } from './data.ts';
import { REGIONS, opened } from './regions.ts';

const world = openTopic('');
const comparable = rows('indicators.csv').filter((row) => row['comparable'] === 'true');
const byIndicator = ({ columns }: ReturnType<typeof opened>) =>
	new Map([...columns.values()].map((column) => [column.indicator.id, column]));

/** A percentile from the bare file: the share below and half of the equals, among all countries with a value. */
function recounted(indicator: string, iso3: string): number | undefined {
	const all = latestOf(indicator);
	const value = all.get(iso3);
	if (value === undefined) return undefined;
	const others = [...all.values()];
	const share = others.filter((of) => of < value).length + others.filter((of) => of === value).length / 2;
	const percentile = (100 * share) / others.length;
	const lower = comparable.find((row) => row['id'] === indicator)?.['direction'] === 'lower';
	return lower ? 100 - percentile : percentile;
}

/** Whether at most a fifth of all countries are as good or better, those that share the value among them. */
function isInTopFifth(indicator: string, iso3: string): boolean {
	const all = latestOf(indicator);
	const value = all.get(iso3);
	if (value === undefined) return false;
	const lower = comparable.find((row) => row['id'] === indicator)?.['direction'] === 'lower';
	const asGood = [...all.values()].filter((of) => (lower ? of <= value : of >= value));
	return asGood.length * 5 <= all.size;
}

describe('every column that may be chosen', () => {
	it.each(comparable.map((row) => [row['id'] ?? '']))(
		'%s has the percentiles of the file',
		(id) => {
			const column = standingColumn(world.worldSection(id));
			expect(column.of).toBe(latestOf(id).size);
			for (const [iso3, { percentile, value }] of column.standings) {
				expect(value).toBe(latestOf(id).get(iso3));
				const expected = recounted(id, iso3);
				if (expected === undefined) expect(percentile).toBeUndefined();
				else expect(percentile).toBeCloseTo(expected, 1);
			}
		},
		20_000
	);

	it.each(comparable.map((row) => [row['id'] ?? '']))('%s has at most a fifth of the world in its top fifth', (id) => {
		const { standings, topFrom, of } = standingColumn(world.worldSection(id));
		const top = [...standings.values()].filter(({ percentile }) => (percentile ?? -1) >= (topFrom ?? Infinity));
		expect(top.length * 5).toBeLessThanOrEqual(of);
		const first = [...latestOf(id).keys()].filter((iso3) => isInTopFifth(id, iso3));
		expect(top.map(({ iso3 }) => iso3).sort()).toEqual(first.sort());
	});

	it.each(comparable.map((row) => [row['id'] ?? '']))('%s comes out of its packing as it went in', (id) => {
		const column = standingColumn(world.worldSection(id));
		const sent: unknown = JSON.parse(JSON.stringify(packColumn(column, column.standings.keys())));
		const { indicator, of, topFrom, standings } = unpackColumn(sent as ReturnType<typeof packColumn>, [
			...column.standings.values()
		]);
		expect([indicator.id, of, topFrom]).toEqual([id, column.of, column.topFrom]);
		expect(standings).toEqual(column.standings);
	});

	it.each(comparable.map((row) => [row['id'] ?? '']))(
		'%s never shows an absence as a class, nor a value as an absence',
		(id) => {
			const { indicator, standings } = standingColumn(world.worldSection(id));
			for (const standing of standings.values()) {
				expect(standingTone(standing, indicator).startsWith('absence-')).toBe(standing.value === undefined);
			}
			expect(standingTone(undefined, indicator)).toBe('absence-no_data');
		}
	);
});

describe.each(REGIONS)('the matrix of "%s"', (region) => {
	const made = opened(region);
	const { members } = made.view;
	const columns = byIndicator(made);

	it('has all members and all pillars', () => {
		expect(members.map(({ iso3 }) => iso3).toSorted()).toEqual(membersOf(region).toSorted());
		const matrix = ecosystemMatrix(members, columns, DEFAULT_CHOICE);
		expect(matrix.columns.map(({ pillar }) => pillar)).toEqual(PILLARS);
		expect(matrix.columns.map(({ column }) => column.indicator.id)).toEqual(
			PILLARS.map((of) => LEADING_INDICATORS[of])
		);
		expect(matrix.rows).toEqual(members);
	});

	it('sorts without losing a row, absences last', () => {
		fc.assert(
			fc.property(fc.constantFrom(...PILLARS), fc.boolean(), (pillar, descending) => {
				const matrix = sortedMatrix(ecosystemMatrix(members, columns, DEFAULT_CHOICE), { pillar, descending });
				expect(matrix.rows.toSorted((a, b) => a.iso3.localeCompare(b.iso3))).toEqual(
					members.toSorted((a, b) => a.iso3.localeCompare(b.iso3))
				);
				const places = matrix.rows.map(({ iso3 }) => recounted(LEADING_INDICATORS[pillar], iso3));
				const present = places.filter((place) => place !== undefined);
				expect(places.slice(0, present.length)).toEqual(present);
				expect(present).toEqual(present.toSorted((a, b) => (descending ? b - a : a - b)));
			}),
			{ numRuns: 4 }
		);
	});

	it('has every cell in its rows, absences too', () => {
		const matrix = ecosystemMatrix(members, columns, { ...DEFAULT_CHOICE, hidden: new Set(['trade'] as const) });
		const listing = matrixListing(
			matrix.rows,
			countryRows(matrix, (pillar) => pillar)
		);
		expect(listing.rows).toHaveLength(members.length * (PILLARS.length - 1));
		expect(new Set(listing.rows.map(({ key }) => key)).size).toBe(listing.rows.length);
		for (const { values } of listing.rows) {
			expect(values['value']).toBe(latestOf(String(values['indicator'])).get(String(values['iso3'])));
			expect(values['value'] === undefined).toBe(values['percentile'] === undefined);
		}
	});

	it('counts those in the top fifth of the world as the files say', () => {
		const { ranked, tied, reaching } = topFifths(ecosystemMatrix(members, columns, DEFAULT_CHOICE));
		for (const { pillar, count } of ranked) {
			const of = LEADING_INDICATORS[pillar];
			const high = membersOf(region).filter((iso3) => isInTopFifth(of, iso3));
			expect(count, pillar).toBe(high.length);
		}
		for (const pillar of tied) {
			const of = LEADING_INDICATORS[pillar];
			expect([...latestOf(of).keys()].filter((iso3) => isInTopFifth(of, iso3))).toEqual([]);
		}
		expect(reaching.map(({ indicator }) => indicator.id)).toEqual(['pics_member', 'mrna_programme']);
		for (const { indicator, count } of reaching) {
			expect(count).toBe(membersOf(region).filter((iso3) => latestOf(indicator.id).get(iso3) === 1).length);
		}
	});
});
