import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaListing } from '#core/active-ingredients/area-listing.ts';
import { siteCities } from '#core/active-ingredients/cities.ts';
import { headingsOf } from '#core/active-ingredients/headings.ts';
import { moleculeListing } from '#core/active-ingredients/molecule-listing.ts';
import { applicantsOf, entriesOf, moleculesOf, seatsOf } from '#core/active-ingredients/register.ts';
import { cityListing } from '#core/active-ingredients/site-listings.ts';
import { factShares, INDIA_FROM_CHINA } from '#core/active-ingredients/stated-shares.ts';
import { exporterListing } from '#core/active-ingredients/trade-listings.ts';
import { areaStandings, remainingSources, standing } from '#core/active-ingredients/what-if.ts';
import { worldParts } from '#core/active-ingredients/world-shares.ts';
import { cellDatum } from '#core/chart/cell-datum.ts';
import { matrixScene } from '#core/chart/matrix.ts';
import type { Listing } from '#core/table/listing.ts';
import { HHI, LEFT, moleculeMatrix } from '#ui/active-ingredients/molecule-matrix.ts';
import { csv, tableRows } from './data.ts';

const NOTHING_OFF = { countries: new Set<string>(), applicants: new Set<string>() };

const entries = entriesOf(tableRows(csv('active_ingredients.csv')));
const molecules = moleculesOf(entries);
const seats = seatsOf(molecules);
const sum = ({ rows }: Listing, column: string): number =>
	rows.reduce((total, { values }) => total + Number(values[column] ?? 0), 0);
const keysAreUnique = ({ rows }: Listing): boolean => new Set(rows.map(({ key }) => key)).size === rows.length;
const everyColumnIsFilledIn = ({ columns, rows }: Listing): boolean =>
	rows.every(({ values }) => columns.every(({ id }) => id in values));

describe('rows behind the figures', () => {
	it('towns, with the sites of no known town, add up to all sites', () => {
		const rows = csv('sites.csv').filter((row) => row['api_manufacture'] === 'true');
		const everyone = [...new Set(rows.map((row) => row['iso3'] ?? ''))];
		const { cities, unplaced } = siteCities(tableRows(csv('sites.csv')), everyone);
		const listing = cityListing(cities, unplaced, ['fda_drug_establishments'], (iso3) => iso3);
		expect(sum(listing, 'api_sites')).toBe(rows.length);
		expect(keysAreUnique(listing) && everyColumnIsFilledIn(listing)).toBe(true);
	});

	it('molecules: companies by country add up to the companies of the molecule', () => {
		const listing = moleculeListing(remainingSources(molecules, NOTHING_OFF), seats, new Set(['CHN', 'KOR']));
		for (const { values } of listing.rows) {
			const byCountry = [...seats.map((iso3) => iso3.toLowerCase()), 'seat_not_confirmed'];
			expect(byCountry.reduce((total, id) => total + Number(values[id]), 0)).toBe(values['companies']);
			expect(Number(values['chn']) + Number(values['kor'])).toBe(values['companies_in_region']);
			expect(values['companies_left']).toBe(values['companies']);
		}
		expect(sum(listing, 'entries')).toBe(entries.length);
		expect(everyColumnIsFilledIn(listing)).toBe(true);
	});

	it('areas add up to all molecules', () => {
		const remaining = remainingSources(molecules, { countries: new Set(['IND']), applicants: new Set() });
		const listing = areaListing(areaStandings(remaining), ['list']);
		expect(sum(listing, 'molecules')).toBe(molecules.length);
		expect(sum(listing, 'none')).toBe(standing(remaining).none);
	});

	it('exporters of a heading add up to its trade and to 100 per cent', () => {
		const headings = headingsOf(tableRows(csv('trade_products.csv')), tableRows(csv('trade_hs4.csv')), []);
		const listing = exporterListing(headings, (iso3) => iso3);
		for (const row of csv('product_concentration.csv')) {
			const own = { ...listing, rows: listing.rows.filter(({ values }) => values['hs4'] === row['hs4']) };
			expect(sum(own, 'export_usd')).toBe(Number(row['world_trade_usd']));
			expect(sum(own, 'share_pct')).toBeCloseTo(100, 8);
		}
		expect(keysAreUnique(listing)).toBe(true);
	});

	it('what India buys from China names its goods', () => {
		const facts = tableRows(csv('facts.csv'));
		const all = factShares(facts, INDIA_FROM_CHINA.all);
		const goods = factShares(facts, INDIA_FROM_CHINA.substance);
		const rows = csv('facts.csv').filter((row) => row['value'] !== '');
		expect(all).toHaveLength(rows.filter((row) => row['measure'] === INDIA_FROM_CHINA.all).length);
		expect(goods).toHaveLength(rows.filter((row) => row['measure'] === INDIA_FROM_CHINA.substance).length);
		expect(all.map((share) => share.goods)).toEqual(all.map(() => undefined));
		expect(goods.map((share) => share.goods)).not.toContain(undefined);
		expect(new Set([...all, ...goods].map(({ iso3 }) => iso3))).toEqual(new Set(['IND']));
	});
});

describe('matrix of molecules', () => {
	it('shows what is left, grey what is off, and nothing where nobody is', () => {
		const companies = applicantsOf(entries).map(({ key }) => key);
		fc.assert(
			fc.property(fc.subarray([...seats]), fc.subarray(companies, { maxLength: 6 }), (gone, closed) => {
				const off = { countries: new Set(gone), applicants: new Set(closed) };
				const remaining = remainingSources(molecules, off);
				const matrix = { remaining, seats, off, members: new Set(['CHN']), nameOf: (iso3: string) => iso3 };
				const { rows, columns, cell } = moleculeMatrix(matrix, 820);
				expect(rows).toHaveLength(molecules.length);
				for (const { molecule, sources } of remaining) {
					const cells = columns
						.filter(({ key }) => key !== LEFT && key !== HHI)
						.map(({ key }) => cell(molecule.inn, key));
					const left = cells.filter((one) => one !== undefined && one.tone !== 'muted');
					expect(left.reduce((total, one) => total + Number(one?.text), 0)).toBe(sources.length);
					expect(cell(molecule.inn, LEFT)?.text).toBe(String(sources.length));
					expect(cell(molecule.inn, HHI)?.tone === 'absence-no_data').toBe(molecule.hhi === undefined);
				}
			}),
			{ numRuns: 25 }
		);
	});

	it.each([820, 380])('writes the index of every molecule at %d px, where it has room', (width) => {
		const remaining = remainingSources(molecules, NOTHING_OFF);
		const matrix = { remaining, seats, off: NOTHING_OFF, members: new Set<string>(), nameOf: (iso3: string) => iso3 };
		const { marks } = matrixScene(moleculeMatrix(matrix, width), { width });
		const texts = new Map(marks.flatMap((mark) => (mark.type === 'text' ? [[mark.key, mark.text]] : [])));
		for (const row of csv('molecules.csv')) {
			const hhi = row['hhi'] === '' ? undefined : Number(row['hhi']);
			const thousands = hhi === undefined ? undefined : (hhi / 1000).toFixed(1);
			const written = width === 380 ? thousands : hhi?.toLocaleString('en');
			expect(texts.get(`text-${cellDatum(row['inn'] ?? '', HHI)}`), row['inn']).toBe(written);
		}
	});
});

describe('parts of the world', () => {
	const groups = csv('groups.csv');
	const inhabited = csv('countries.csv')
		.filter((row) => row['status'] !== 'uninhabited')
		.map((row) => row['iso3'] ?? '');
	const world = { id: 'world', name: 'World', members: inhabited };
	const schemes = [...new Set(groups.map((row) => row['scheme'] ?? ''))].map((id) => {
		const own = groups.filter((row) => row['scheme'] === id);
		const names = [...new Set(own.map((row) => row['group'] ?? ''))];
		return {
			id,
			title: id,
			groups: names.map((name) => ({
				id: `${id}:${name}`,
				name,
				members: own.flatMap((row) =>
					row['group'] === name && inhabited.includes(row['iso3'] ?? '') ? [row['iso3'] ?? ''] : []
				)
			}))
		};
	});
	const all = [world, ...schemes.flatMap((scheme) => scheme.groups)];

	it.each(all.map((group) => [group.id, group] as const))('with %s hold every country exactly once', (id, group) => {
		const parts = worldParts(group, schemes, world);
		const members = parts.flatMap((part) => part.members);
		expect(members.toSorted()).toEqual(inhabited.toSorted());
		expect(parts.length).toBeLessThanOrEqual(9);
		if (id !== 'world')
			expect(parts.find(({ key }) => key === id)?.members.toSorted()).toEqual(group.members.toSorted());
	});
});
