import { describe, expect, test } from 'vitest';
import { supplyOf } from '#core/vaccines/group-supply.ts';
import { countChanges } from '#core/vaccines/list-change.ts';
import { ROUTINE_DISEASES } from '#core/vaccines/routine-diseases.ts';
import { vaccinesView } from '#core/vaccines/vaccines-view.ts';
import { openTopic, topicEntries } from '#server/topic.ts';
import { vaccinesLead } from '#ui/vaccines/lead.ts';
import { csvRows } from './rows.ts';

const vaccines = csvRows('vaccines');
const flows = csvRows('flows');
const lists = csvRows('vaccine_snapshots');
const projects = csvRows('projects');
const groups = csvRows('groups');
const uninhabited = new Set(csvRows('countries').flatMap(({ iso3, status }) => (status === 'uninhabited' ? iso3 : [])));
const everyone = csvRows('countries').map(({ iso3 }) => iso3);

function membersOf(region: string): Set<string | undefined> {
	const [scheme, group] = region.split('/');
	const all =
		region === ''
			? everyone
			: groups.filter((row) => row.scheme === scheme && row.group === group).map(({ iso3 }) => iso3);
	return new Set(all.filter((iso3) => iso3 !== undefined && !uninhabited.has(iso3)));
}
const isOutbreak = (type = ''): boolean => /OPV\) (Monovalent|Trivalent)|nOPV/.test(type);
const sum = (rows: readonly Record<string, string>[], column: string): number =>
	rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
const count = (values: readonly unknown[]): number => new Set(values).size;

describe.each(topicEntries())('the page of “$region” agrees with the files', ({ region }) => {
	const members = membersOf(region);
	const view = vaccinesView(openTopic(region));
	const own = vaccines.filter(({ iso3 }) => members.has(iso3));

	test('routine diseases, and the sentence on them', () => {
		const countries = ROUTINE_DISEASES.map(({ id, disease }) => {
			const against = own.filter(
				(row) => `|${row.diseases ?? ''}|`.includes(`|${disease}|`) && !isOutbreak(row.vaccine_type)
			);
			const row = view.supply.find((one) => one.disease === id);
			expect(row?.products).toBe(against.length);
			expect(row?.makers.length).toBe(count(against.map(({ manufacturer }) => manufacturer)));
			expect(row?.countries.length).toBe(count(against.map(({ iso3 }) => iso3)));
			return count(against.map(({ iso3 }) => iso3));
		});
		const [made, one] = [countries.filter((n) => n > 0).length, countries.filter((n) => n === 1).length];
		const lead = vaccinesLead(view.region.name, view.supply, view.region.products);
		expect(view.region.products).toBe(own.length);
		if (made > 0) expect(lead).toContain(`against ${made} of ${ROUTINE_DISEASES.length} routine diseases.`);
		else expect(lead).toContain(own.length === 0 ? 'no maker' : `${own.length} prequalified vaccine product`);
		if (made > 0 && one === 0) expect(lead).toContain('more than one country');
		if (one > 0 && one < made) expect(lead).toContain(`For ${one} of them`);
		if (one > 0 && one === made) expect(lead).toContain('Against each of them all makers are in one country only.');
	});

	test('disease groups and makers', () => {
		for (const group of new Set(vaccines.map(({ disease_group }) => disease_group ?? ''))) {
			const inGroup = own.filter(({ disease_group }) => disease_group === group);
			const cell = supplyOf(view.groups, group, view.region.makers);
			expect([cell.products, cell.makers.length]).toEqual([
				inGroup.length,
				count(inGroup.map(({ manufacturer }) => manufacturer))
			]);
		}
		const inside = view.makers.filter((maker) => maker.inside);
		expect(inside.length).toBe(count(own.map(({ manufacturer }) => manufacturer)));
		expect(view.makers.length).toBe(count(vaccines.map(({ manufacturer }) => manufacturer)));
		expect(inside.map(({ name }) => name).sort()).toEqual(
			[...new Set(own.map(({ manufacturer }) => manufacturer))].sort()
		);
	});

	test('change between the lists', () => {
		const on = (date: string) => lists.filter((row) => row.date === date && members.has(row.iso3));
		const changes = view.changes ? countChanges(view.changes) : undefined;
		expect(changes?.from).toBe(sum(on('2025-02-09'), 'presentations'));
		expect(changes?.to).toBe(sum(on('2026-10-06'), 'presentations'));
		expect(changes?.to).toBe(own.length);
	});

	test('imports', () => {
		for (const bought of view.purchases) {
			const rows = flows.filter((row) => row.collection === `vaccines_${bought.year}` && members.has(row.destination));
			expect(bought.importers).toBe(sum(rows, 'value_importer_usd'));
			expect(bought.exporters).toBe(sum(rows, 'value_exporter_usd'));
			expect(bought.rows.length).toBe(count(rows.map(({ origin }) => origin)));
			const reporting = rows.filter(({ value_importer_usd }) => value_importer_usd !== '');
			expect(bought.reporting).toBe(count(reporting.map(({ destination }) => destination)));
		}
	});

	test('projects', () => {
		const african = [...membersOf('un_region/002')].some((iso3) => members.has(iso3));
		const expected = projects.filter(
			({ product, iso3 }) => /vaccin/i.test(product ?? '') && (iso3 === '' ? african : members.has(iso3))
		);
		expect(view.projects.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
	});
});

describe.each(['', 'au/AU', 'pacific_islands_forum/PIF'])('the need of “%s” agrees with the files', (region) => {
	const members = membersOf(region);
	const { need } = vaccinesView(openTopic(region));
	const latest = (id: string): Map<string, Record<string, string>> => {
		const rows = csvRows(`indicators/${id}`).filter((row) => members.has(row.iso3) && row.value !== '');
		return new Map(rows.sort((a, b) => Number(a.year) - Number(b.year)).map((row) => [row.iso3 ?? '', row]));
	};

	test('births and children', () => {
		for (const [id, amount] of [
			['births', need.births],
			['under5_population', need.under5]
		] as const) {
			const rows = [...latest(id).values()];
			expect(amount.value).toBeCloseTo(sum(rows, 'value'), 0);
			expect(amount.covered).toBe(rows.length);
		}
	});

	test('coverage weighted by people', () => {
		const people = new Map<string, number>();
		for (const { iso3, year, value } of csvRows('indicators/population')) {
			if (value !== '') people.set(`${iso3 ?? ''}${year ?? ''}`, Number(value));
		}
		for (const { indicator, coverage, covered } of need.rows) {
			if (indicator === undefined) {
				expect(coverage).toBeUndefined();
				continue;
			}
			const rows = [...latest(indicator)].map(([iso3, row]) => ({
				value: Number(row.value),
				weight: people.get(`${iso3}${row.year ?? ''}`) ?? NaN
			}));
			const weighted = rows.reduce((total, { value, weight }) => total + value * weight, 0);
			expect(coverage).toBeCloseTo(weighted / rows.reduce((total, { weight }) => total + weight, 0), 6);
			expect(covered).toBe(rows.length);
		}
	});
});
