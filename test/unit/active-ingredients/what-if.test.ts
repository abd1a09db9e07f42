import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicantsOf, entriesOf, moleculesOf, seatsOf } from '#core/active-ingredients/register.ts';
import {
	areaStandings,
	madeInside,
	parseOff,
	remainingSources,
	singleAlready,
	standing,
	stops,
	toggled
} from '#core/active-ingredients/what-if.ts';
import { csv, tableRows } from './data.ts';

const rows = csv('active_ingredients.csv');
const entries = entriesOf(tableRows(rows));
const molecules = moleculesOf(entries);
const seats = seatsOf(molecules);
const applicants = applicantsOf(entries);
const off = (countries: string, companies = '') => parseOff(countries, companies, { seats, applicants }).off;

/** Companies left per molecule, counted another way: from the bare file, by the names of companies without their legal forms. */
function recount(gone: (row: Record<string, string>) => boolean): Map<string, number> {
	const names = new Map<string, Set<string>>();
	for (const row of rows) {
		const left = names.get(row['molecule'] ?? '') ?? new Set();
		if (!gone(row)) left.add((row['applicant'] ?? '').replace(/,|\.|( (Private|Pvt|Co|Limited|Ltd)\b)/g, '').trim());
		names.set(row['molecule'] ?? '', left);
	}
	return new Map([...names].map(([molecule, left]) => [molecule, left.size]));
}

describe('what is left', () => {
	it.each([...seats, 'IND,CHN', 'IND,CHN,ITA,KOR,GBR'])('without %s, by a recount of the file', (codes) => {
		const gone = codes.split(',');
		const counts = [...recount((row) => gone.includes(row['iso3'] ?? '')).values()];
		const remaining = remainingSources(molecules, off(codes));
		expect(standing(remaining)).toEqual({
			molecules: counts.length,
			none: counts.filter((count) => count === 0).length,
			one: counts.filter((count) => count === 1).length,
			more: counts.filter((count) => count > 1).length
		});
	});

	it.each([...seats, 'IND,CHN'])('without %s, of those left with one the ones that have no more now', (codes) => {
		const gone = codes.split(',');
		const now = recount(() => false);
		const then = recount((row) => gone.includes(row['iso3'] ?? ''));
		const already = [...then].filter(([inn, count]) => count === 1 && now.get(inn) === 1).length;
		expect(singleAlready(remainingSources(molecules, off(codes)))).toBe(already);
	});

	it('without one company, by a recount of the file', () => {
		const counts = recount((row) => /^Laurus Labs/.test(row['applicant'] ?? ''));
		const remaining = remainingSources(molecules, off('', 'laurus-labs'));
		expect(new Map(remaining.map(({ molecule, sources }) => [molecule.inn, sources.length]))).toEqual(counts);
	});

	it('keeps a company without a confirmed seat when all countries stop', () => {
		const left = remainingSources(molecules, off(seats.join(','))).filter(({ sources }) => sources.length > 0);
		expect(left.map(({ molecule }) => molecule.inn).toSorted()).toEqual(['clofazimine', 'ethionamide', 'protionamide']);
	});

	it('adds up over areas, and more switched off never leaves more', () => {
		const someSeats = fc.subarray([...seats]);
		const someCompanies = fc.subarray(applicants.map(({ key }) => key));
		fc.assert(
			fc.property(someSeats, someCompanies, fc.constantFrom(...seats), (countries, companies, extra) => {
				const choice = { countries: new Set(countries), applicants: new Set(companies) };
				const left = remainingSources(molecules, choice);
				const whole = standing(left);
				const areas = areaStandings(left);
				expect(whole.none + whole.one + whole.more).toBe(molecules.length);
				for (const key of ['molecules', 'none', 'one', 'more'] as const) {
					expect(areas.reduce((sum, area) => sum + area[key], 0)).toBe(whole[key]);
				}
				const less = remainingSources(molecules, { ...choice, countries: new Set([...countries, extra]) });
				expect(less.every(({ sources }, index) => sources.length <= (left[index]?.sources.length ?? 0))).toBe(true);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('the gravest stop', () => {
	it('is that of the country without which the most molecules have no source', () => {
		const [first, ...others] = stops(molecules, seats);
		const lost = (iso3: string): number =>
			[...recount((row) => row['iso3'] === iso3).values()].filter((count) => count === 0).length;
		expect(first?.none).toHaveLength(lost(first?.iso3 ?? ''));
		for (const { iso3, none } of others) {
			expect(none).toHaveLength(lost(iso3));
			expect(none.length).toBeLessThanOrEqual(first?.none.length ?? 0);
		}
	});

	it('does not count as "down to one" what had one source before', () => {
		for (const { iso3, one } of stops(molecules, seats)) {
			const before = recount(() => false);
			const after = recount((row) => row['iso3'] === iso3);
			const fell = [...after].filter(([inn, count]) => count === 1 && (before.get(inn) ?? 0) > 1).map(([inn]) => inn);
			expect(one.toSorted()).toEqual(fell.toSorted());
		}
	});
});

describe('made in a region', () => {
	it.each([[['IND']], [['CHN', 'ITA']], [['KEN']], [[]]])('%j, by a recount of the file', (members: string[]) => {
		const inGroup = (row: Record<string, string>): boolean => members.includes(row['iso3'] ?? '');
		const all = [...new Set(rows.map((row) => row['molecule'] ?? ''))];
		const { inside, onlyInside } = madeInside(molecules, members);
		expect(inside.toSorted()).toEqual(
			all.filter((inn) => rows.some((r) => r['molecule'] === inn && inGroup(r))).toSorted()
		);
		expect(onlyInside.toSorted()).toEqual(
			all.filter((inn) => rows.filter((r) => r['molecule'] === inn).every(inGroup)).toSorted()
		);
	});
});

describe('the choice in the address', () => {
	it('names what is not on the list', () => {
		const { off: choice, unknown } = parseOff('IND,XXX', 'lupin,acme', { seats, applicants });
		expect([...choice.countries, ...choice.applicants]).toEqual(['IND', 'lupin']);
		expect(unknown).toEqual(['XXX', 'acme']);
	});

	it('is nothing where nothing stands there', () => {
		expect(parseOff('', '', { seats, applicants })).toEqual({
			off: { countries: new Set(), applicants: new Set() },
			unknown: []
		});
	});

	it('comes back when it is read again, and switching twice changes nothing', () => {
		fc.assert(
			fc.property(fc.subarray([...seats]), fc.constantFrom(...seats), (chosen, seat) => {
				const start = new Set(chosen);
				const there = off(toggled(start, seat) ?? '').countries;
				expect(there.has(seat)).toBe(!start.has(seat));
				expect(off(toggled(there, seat) ?? '').countries).toEqual(start);
			})
		);
	});
});
