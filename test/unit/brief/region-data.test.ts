import { describe, expect, it } from 'vitest';
import { topicEntries } from '#server/topic.ts';
import { regionBrief } from '#server/region-brief.ts';
import { signSentences } from '#ui/regulation/sign-sentences.ts';
import { csv, latest, members } from './data.ts';

const REGIONS = [
	['au', 'AU'],
	['who_region', 'WPRO'],
	['sids', 'SIDS_TERRITORY'],
	['eu', 'EU27']
] as const;

/** Countries that an indicator does not apply to. */
function excludedFrom(indicator: string): Set<string> {
	const rows = csv(`indicators/${indicator}.csv`);
	return new Set(rows.flatMap((row) => (row['status'] === 'not_applicable' ? (row['iso3'] ?? []) : [])));
}

describe.each(REGIONS)('brief of %s:%s', (scheme, group) => {
	const data = regionBrief(scheme, group);
	const codes = members(scheme, group);

	it('names every member, and how many have a value of each indicator', () => {
		expect(data.members.map(({ iso3 }) => iso3).sort()).toEqual([...codes].sort());
		for (const row of data.rows) {
			const values = latest(row.indicator.id);
			const outside = excludedFrom(row.indicator.id);
			expect(row.region, row.indicator.id).toMatchObject({
				members: codes.filter((iso3) => !outside.has(iso3)).length,
				covered: codes.filter((iso3) => values.has(iso3)).length
			});
			for (const { iso3 } of row.missing) expect(values.has(iso3), `${row.indicator.id} of ${iso3}`).toBe(false);
		}
	});

	it('tells what applies to no member from what is not known of any', () => {
		for (const { indicator, absence } of data.rows) {
			const [values, excluded] = [latest(indicator.id), excludedFrom(indicator.id)];
			const unknown = codes.every((iso3) => excluded.has(iso3)) ? 'not_applicable' : 'no_data';
			expect(absence, indicator.id).toBe(codes.some((iso3) => values.has(iso3)) ? undefined : unknown);
		}
	});

	it('counts the members that an indicator does not apply to, and names or counts all others without a value', () => {
		for (const { indicator, region, missing, moreMissing, excluded } of data.rows) {
			const values = latest(indicator.id);
			const outside = excludedFrom(indicator.id);
			const without = codes.filter((iso3) => !values.has(iso3));
			expect(excluded, indicator.id).toBe(without.filter((iso3) => outside.has(iso3)).length);
			expect(missing.length + moreMissing + excluded, indicator.id).toBe(without.length);
			expect(region.covered + missing.length + moreMissing + excluded, indicator.id).toBe(codes.length);
		}
	});

	it('has the source of every number, and marks what is of medium confidence or estimated', () => {
		const listed = new Set(data.sources.map(({ id }) => id));
		for (const { indicator, sourceIds, confidence, estimated, region } of data.rows) {
			const rows = new Map(csv(`indicators/${indicator.id}.csv`).map((row) => [row['iso3'] ?? '', row] as const));
			const known = codes.flatMap((iso3) => {
				const row = rows.get(iso3);
				return row && latest(indicator.id).has(iso3) ? [row] : [];
			});
			const medium = known.some((row) => row['confidence'] === 'medium');
			expect(confidence, indicator.id).toBe(known.length === 0 ? undefined : medium ? 'medium' : 'high');
			expect(estimated, indicator.id).toBe(known.filter((row) => row['status'] === 'estimated').length);
			if (region.covered > 0) expect(sourceIds.length, indicator.id).toBeGreaterThan(0);
			expect(sourceIds.filter((id) => !listed.has(id))).toEqual([]);
		}
	});

	it('tells the facts of its code, and those of the area that it is', () => {
		const area = { AU: 'AFRICA', EU27: 'EUU' }[group as string];
		const own = csv('facts.csv').filter(({ scope }) => scope === group || scope === area);
		expect(data.facts.map(({ key }) => key).sort()).toEqual(own.map(({ id }) => id).sort());
		if (area !== undefined) expect(data.facts.length).toBeGreaterThan(0);
	});

	it('names the members with the highest values', () => {
		for (const { indicator, top, shared } of data.rows) {
			const values = latest(indicator.id);
			const order = codes.flatMap((iso3) => values.get(iso3) ?? []).sort((a, b) => b - a);
			expect(
				top.map(({ value }) => value),
				indicator.id
			).toEqual(order.filter((value) => value > 0).slice(0, top.length));
			for (const { iso3, value } of top) expect(values.get(iso3)).toBe(value);
			if (shared) expect(order.filter((value) => value === shared.value)).toHaveLength(shared.count);
		}
	});

	it('names who reaches a level where these are a dozen or fewer', () => {
		const catalogue = new Map(csv('indicators.csv').map((row) => [row['id'], row]));
		for (const { indicator, holders, reached } of data.rows) {
			const threshold = catalogue.get(indicator.id)?.['threshold'] ?? '';
			const values = latest(indicator.id);
			const having = codes.filter((iso3) => threshold !== '' && (values.get(iso3) ?? -1) >= Number(threshold));
			expect(reached, indicator.id).toBe(threshold === '' ? undefined : having.length);
			expect(holders.map(({ iso3 }) => iso3).sort(), indicator.id).toEqual(having.length <= 12 ? having.sort() : []);
			for (const { iso3, value } of holders) expect(value).toBe(values.get(iso3));
			const order = holders.map(({ value }) => value);
			expect(order).toEqual(order.toSorted((a, b) => b - a));
		}
	});

	it('names nobody whose value a member without a name shares, and counts those who come next', () => {
		for (const { indicator, top, shared } of data.rows) {
			const values = latest(indicator.id);
			const own = codes.flatMap((iso3) =>
				(values.get(iso3) ?? 0) > 0 ? [{ iso3, value: values.get(iso3) ?? 0 }] : []
			);
			const named = new Set(top.map(({ iso3 }) => iso3));
			const others = own.filter(({ iso3 }) => !named.has(iso3)).map(({ value }) => value);
			for (const { value } of top) expect(others, indicator.id).not.toContain(value);
			if (shared) expect(shared.value, indicator.id).toBe(Math.max(...others));
			if (shared) expect(top.length + shared.count, indicator.id).toBeGreaterThan(3);
			else if (top.length > 0) expect(top, indicator.id).toHaveLength(Math.min(3, own.length));
		}
	});

	it('sums what members buy and sell', () => {
		const sum = (id: string): number | undefined => {
			const own = codes.flatMap((iso3) => latest(id).get(iso3) ?? []);
			return own.length === 0 ? undefined : own.reduce((total, value) => total + value, 0);
		};
		const { ingredients, medicines } = data.balances;
		const pairs = [
			[ingredients.exports.value, sum('api_exports_usd')],
			[ingredients.imports.value, sum('api_imports_usd')],
			[medicines.exports.value, sum('pharma_exports_2018_usd')],
			[medicines.imports.value, sum('pharma_imports_usd')]
		];
		for (const [shown, counted] of pairs) {
			if (counted === undefined) expect(shown).toBeUndefined();
			else expect(shown).toBeCloseTo(counted, 0);
		}
	});

	it('names the members of whose regulator nothing is published', () => {
		const has = (id: string, iso3: string, least: number): boolean => (latest(id).get(iso3) ?? -1) >= least;
		const without = codes.filter(
			(iso3) =>
				!has('regulator_maturity_medicines', iso3, 3) &&
				!has('regulator_maturity_vaccines', iso3, 3) &&
				!has('who_listed_authority', iso3, 1) &&
				!has('ich_status', iso3, 2)
		);
		expect(data.withoutRegulator.map(({ iso3 }) => iso3).sort()).toEqual(without.sort());
		const said = signSentences(data.withoutRegulator).join(' ');
		const sources = data.sources.map(({ id }) => id);
		for (const [mechanism, words] of [
			['pics', 'in PIC/S'],
			['paho_reference_authority', 'of regional reference']
		] as const) {
			const rows = csv('memberships.csv').filter(
				(row) => row['mechanism'] === mechanism && without.includes(row['iso3'] ?? '')
			);
			expect(said.includes(words), mechanism).toBe(rows.length > 0);
			for (const row of rows) expect(sources).toContain(row['source_id']);
		}
	});
});

it('a brief of territories says that a waiver for members of the World Trade Organization does not apply', () => {
	const { rows } = regionBrief('sids', 'SIDS_TERRITORY');
	expect(rows.find(({ indicator }) => indicator.id === 'trips_pharma_waiver')?.absence).toBe('not_applicable');
});

describe('regions', () => {
	it('each have a brief', () => {
		const titled = csv('group_titles.csv').map((row) => `${row['scheme']}/${row['group']}`);
		expect(
			topicEntries()
				.flatMap(({ region }) => (region === '' ? [] : region))
				.sort()
		).toEqual(titled.sort());
	});
});
