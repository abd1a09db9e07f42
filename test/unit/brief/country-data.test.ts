import { describe, expect, it } from 'vitest';
import { countryBrief } from '#server/country-brief.ts';
import { csv, groupOf, latest, members } from './data.ts';

const COUNTRIES = ['KEN', 'IND', 'FRA', 'BMU', 'ZAF', 'PCN', 'XKX', 'TWN'];
const own = (file: string, iso3: string) => csv(file).filter((row) => row['iso3'] === iso3);

describe.each(COUNTRIES)('brief of %s', (iso3) => {
	const data = countryBrief(iso3);

	it('has the latest value of every indicator, with its rank in the world and in its region', () => {
		const scheme = ['who_region', 'un_region', 'wb_region'].find((one) => groupOf(one, iso3) !== undefined) ?? '';
		const region = members(scheme, groupOf(scheme, iso3) ?? '');
		expect(data.home.id).toBe(`${scheme}:${groupOf(scheme, iso3)}`);
		expect(data.places.map(({ cell }) => cell.indicator).sort()).toEqual(
			csv('indicators.csv')
				.map((row) => row['id'] ?? '')
				.sort()
		);
		for (const { cell, world, region: placed, percentile } of data.places) {
			const values = latest(cell.indicator);
			expect(cell.value, cell.indicator).toBe(values.get(iso3));
			if (cell.value === undefined) {
				expect([world, placed, percentile]).toEqual([undefined, undefined, undefined]);
				continue;
			}
			const higher = (codes: Iterable<string>): number =>
				[...codes].filter((code) => (values.get(code) ?? -Infinity) > (cell.value ?? 0)).length;
			if (world) expect(world, cell.indicator).toMatchObject({ rank: higher(values.keys()) + 1, of: values.size });
			if (placed) {
				const known = region.filter((code) => values.has(code));
				expect(placed, cell.indicator).toMatchObject({ rank: higher(known) + 1, of: known.length });
			}
		}
	});

	it('counts the sites of the register, town by town', () => {
		const sites = own('sites.csv', iso3);
		const api = sites.filter((row) => row['api_manufacture'] === 'true');
		const forms = sites.filter((row) => row['dosage_form_manufacture'] === 'true');
		expect(data.sites).toMatchObject({
			sites: new Set([...api, ...forms]).size,
			activeIngredients: api.length,
			dosageForms: forms.length
		});
		for (const town of data.sites.towns) {
			expect(town.activeIngredients).toBe(api.filter((row) => row['city'] === town.city).length);
			expect(town.dosageForms).toBe(forms.filter((row) => row['city'] === town.city).length);
		}
		const towns = new Set([...api, ...forms].map((row) => row['city']));
		expect(data.sites.towns.length + data.moreTowns.towns).toBe(towns.size);
		const listed = data.sites.towns.reduce((sum, town) => sum + town.sites, 0);
		expect(listed + data.moreTowns.sites).toBe(data.sites.sites);
		expect(data.moreTowns.towns === 0 || data.sites.towns.length >= 60).toBe(true);
		for (const { city, firms, moreFirms } of data.sites.towns) {
			const named = new Set([...api, ...forms].flatMap((row) => (row['city'] === city ? (row['firm'] ?? '') : [])));
			expect(firms.length + moreFirms, city).toBe(named.size);
			for (const firm of firms) expect(named).toContain(firm);
		}
	});

	it('has every vaccine, molecule, deal and fact of its files', () => {
		const vaccines = own('vaccines.csv', iso3);
		expect(data.makers.reduce((sum, { products }) => sum + products, 0)).toBe(vaccines.length);
		expect(data.makers.map(({ name }) => name).sort()).toEqual(
			[...new Set(vaccines.map((row) => row['manufacturer'] ?? ''))].sort()
		);
		expect(data.molecules.map(({ inn }) => inn).sort()).toEqual(
			[...new Set(own('active_ingredients.csv', iso3).map((row) => row['molecule'] ?? ''))].sort()
		);
		expect(data.deals).toHaveLength(own('projects.csv', iso3).length + own('mpp_sublicensees.csv', iso3).length);
		expect(data.facts.map(({ key }) => key).sort()).toEqual(
			csv('facts.csv')
				.flatMap((row) => (row['scope'] === iso3 ? (row['id'] ?? '') : []))
				.sort()
		);
	});

	it('has every published level, listing and membership once', () => {
		const regulators = own('regulators.csv', iso3);
		const filled = (column: string): number => regulators.filter((row) => (row[column] ?? '') !== '').length;
		const listed = filled('who_listed');
		const memberships = own('memberships.csv', iso3).filter(
			(row) => listed === 0 || row['mechanism'] !== 'who_listed_authority'
		);
		expect(data.ties).toHaveLength(filled('medicines_level') + filled('vaccines_level') + listed + memberships.length);
	});

	it('lists the source of everything it shows', () => {
		const named = new Set(data.sources.map(({ id }) => id));
		const used = [
			...data.places.flatMap(({ cell }) => cell.sourceId ?? []),
			...data.sites.towns.flatMap(({ sourceIds }) => sourceIds),
			...[...data.ties, ...data.deals, ...data.facts].map(({ sourceId }) => sourceId)
		];
		expect(used.filter((id) => !named.has(id))).toEqual([]);
	});

	it('has peers of the same income group and region only', () => {
		for (const peer of data.peers) {
			expect(groupOf('wb_income', peer.iso3)).toBe(groupOf('wb_income', iso3));
			expect(groupOf('un_region', peer.iso3)).toBe(groupOf('un_region', iso3));
			expect(peer.iso3).not.toBe(iso3);
			expect(peer.shared).toBeGreaterThanOrEqual(10);
		}
		const income = groupOf('wb_income', iso3);
		const region = groupOf('un_region', iso3);
		const candidates =
			income === undefined || region === undefined
				? []
				: members('un_region', region).filter((code) => code !== iso3 && groupOf('wb_income', code) === income);
		expect(data.candidates).toBe(candidates.length);
	});
});

describe('percentiles', () => {
	it('are the share of countries with less, and half of those with the same', () => {
		for (const { cell, percentile } of countryBrief('KEN').places) {
			if (cell.value === undefined) continue;
			const values = [...latest(cell.indicator).values()];
			const below = values.filter((value) => value < (cell.value ?? 0)).length;
			const equal = values.filter((value) => value === cell.value).length;
			const share = (100 * (below + equal / 2)) / values.length;
			const lower = csv('indicators.csv').find((row) => row['id'] === cell.indicator)?.['direction'] === 'lower';
			expect(percentile, cell.indicator).toBeCloseTo(lower ? 100 - share : share, 1);
		}
	});
});

describe('the nearest peer', () => {
	it('of Kenya has the smallest mean difference among the candidates', () => {
		const data = countryBrief('KEN');
		const kinds = new Map(csv('indicators.csv').map((row) => [row['id'] ?? '', row]));
		const profile = (iso3: string): Map<string, number> =>
			new Map(
				countryBrief(iso3).places.flatMap(({ cell, percentile }) => {
					const row = kinds.get(cell.indicator);
					const compares = row?.['comparable'] !== 'false' && !['level', 'flag'].includes(row?.['kind'] ?? '');
					return compares && percentile !== undefined ? [[cell.indicator, percentile] as const] : [];
				})
			);
		const kenya = profile('KEN');
		const distance = (iso3: string): number => {
			const other = profile(iso3);
			const shared = [...kenya].filter(([id]) => other.has(id));
			if (shared.length < 10) return Infinity;
			return shared.reduce((sum, [id, place]) => sum + Math.abs(place - (other.get(id) ?? 0)), 0) / shared.length;
		};
		const income = groupOf('wb_income', 'KEN') ?? '';
		const order = members('un_region', groupOf('un_region', 'KEN') ?? '')
			.filter((iso3) => iso3 !== 'KEN' && groupOf('wb_income', iso3) === income)
			.map((iso3) => ({ iso3, distance: distance(iso3) }))
			.sort((a, b) => a.distance - b.distance);
		expect(data.peers.map(({ iso3 }) => iso3)).toEqual(order.slice(0, 3).map(({ iso3 }) => iso3));
		expect(data.peers[0]?.distance).toBeCloseTo(order[0]?.distance ?? -1, 6);
	});
});

it('an unknown code is answered with a 404', () => {
	expect(() => countryBrief('ZZZ')).toThrow(expect.objectContaining({ status: 404 }) as Error);
});
