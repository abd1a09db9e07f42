import { describe, expect, it } from 'vitest';
import { openTopic, topicEntries } from '#server/topic.ts';
import { balance } from '#core/trade/balance.ts';
import { boughtHeadings, headingsOf, mostConcentrated } from '#core/trade/bought-headings.ts';
import { FLOW_YEARS, vaccineFlows } from '#core/trade/flow.ts';
import { defaultFlowChoice } from '#core/trade/flow-choice.ts';
import { flowView } from '#core/trade/flow-view.ts';
import { oneBuyer } from '#core/trade/one-buyer.ts';
import { tradeLead } from '#ui/trade/lead.ts';
import { readCsv, readGroups } from './read-csv.ts';

const groups = readGroups();
const regions = topicEntries().map(({ region }) => region);
const flowRows = readCsv('flows');
const hs4Rows = readCsv('trade_hs4');
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function membersOf(region: string): Set<string> {
	return groups.get(region === '' ? 'world' : region.replace('/', ':')) ?? new Set();
}

/** Sum and number of the values of members in an indicator's file, all of one year. */
function indicatorSum(id: string, members: ReadonlySet<string>): { total: number; count: number } {
	const values = readCsv(`indicators/${id}`).flatMap(({ iso3 = '', value = '' }) =>
		members.has(iso3) && value !== '' ? Number(value) : []
	);
	return { total: sum(values), count: values.length };
}

describe.each(regions.map((region) => [region === '' ? 'world' : region, region]))('trade of %s', (_, region) => {
	const topic = openTopic(region);
	const members = new Set(topic.group.members);
	const expected = membersOf(region);
	const view = balance(topic.section('pharma_exports_2018_usd'), topic.section('pharma_imports_usd'));

	it('has the members of the files', () => {
		expect(members).toEqual(expected);
	});

	it('has the totals of both sides', () => {
		for (const [side, id] of [
			['exports', 'pharma_exports_2018_usd'],
			['imports', 'pharma_imports_usd']
		] as const) {
			const { total, count } = indicatorSum(id, expected);
			expect(view[side].covered).toBe(count);
			expect(view[side].value).toBe(count === 0 ? undefined : total);
		}
	});

	it.each(FLOW_YEARS)('has the vaccine flows of %i by both reports, with their concentration', (year) => {
		const flows = vaccineFlows(topic.rows('flows'), year, members);
		for (const direction of ['in', 'out'] as const) {
			const seen = flowView(flows, members, { direction, report: 'importer' });
			const rows = flowRows.filter(
				(row) =>
					row['collection'] === `vaccines_${year}` &&
					expected.has((direction === 'in' ? row['destination'] : row['origin']) ?? '')
			);
			expect(seen.flows.length).toBe(rows.length);
			for (const report of ['importer', 'exporter'] as const) {
				const partners = new Map<string, number>();
				for (const row of rows) {
					const partner = (direction === 'in' ? row['origin'] : row['destination']) ?? '';
					partners.set(partner, (partners.get(partner) ?? 0) + Number(row[`value_${report}_usd`]));
				}
				const amounts = [...partners.values()];
				const total = sum(amounts);
				expect(seen[report].total ?? 0).toBe(total);
				expect(seen[report].partners?.top.share ?? 0).toBeCloseTo(total === 0 ? 0 : Math.max(...amounts) / total, 12);
				const squares = sum(amounts.map((amount) => ((amount / total) * 100) ** 2));
				expect(seen[report].partners?.hhi ?? 0).toBeCloseTo(total === 0 ? 0 : squares, 6);
			}
			const both = rows.filter((row) => row['value_importer_usd'] && row['value_exporter_usd']);
			expect(seen.both).toBe(both.length);
			const apart = both.filter((row) => {
				const quotient = Number(row['value_importer_usd']) / Number(row['value_exporter_usd']);
				return quotient > 2 || quotient < 0.5;
			});
			expect(seen.disagreeing).toBe(apart.length);
		}
	});

	it('has what is bought under each heading of pharmaceutical goods and active ingredients', () => {
		const headings = boughtHeadings(tables(topic.rows), members);
		const codes = new Set(
			readCsv('trade_products').flatMap(({ hs4 = '', group = '' }) =>
				group.startsWith('active_ingredients') || hs4.startsWith('300') ? hs4 : []
			)
		);
		const imports = new Map<string, number>();
		for (const { iso3 = '', hs4 = '', import_usd } of hs4Rows) {
			if (codes.has(hs4) && expected.has(iso3)) imports.set(hs4, (imports.get(hs4) ?? 0) + Number(import_usd));
		}
		expect(new Map(headings.map((heading) => [heading.hs4, heading.imports]))).toEqual(imports);
		const bought = headings.filter((heading) => heading.imports > 0);
		expect(mostConcentrated(headings)?.hhi ?? 0).toBe(Math.max(0, ...bought.map(({ hhi }) => hhi)));
		const goods = headingsOf(headings, 'pharmaceuticals');
		expect(sum(goods.map((heading) => heading.imports))).toBe(indicatorSum('pharma_imports_usd', expected).total);
		expect(goods.every(({ hs4 }) => hs4.startsWith('300'))).toBe(true);
		expect(headingsOf(headings, 'active_ingredients').length + goods.length).toBe(headings.length);
	});

	it('has what one buyer paid', () => {
		const seen = oneBuyer(topic.rows('flows'), members);
		const rows = flowRows.filter((row) => row['collection'] === 'one_buyer_2006_2015');
		const paid = (of: typeof rows): number => sum(of.map((row) => Number(row['value_buyer_usd'])));
		const delivered = rows.filter(({ destination = '' }) => expected.has(destination));
		expect(seen.total).toBe(paid(delivered));
		expect(sum(seen.parts.map(({ value }) => value))).toBe(seen.total);
		expect(seen.destinations.length).toBe(new Set(delivered.map(({ destination }) => destination)).size);
		expect(seen.madeInside).toBe(paid(rows.filter(({ origin = '' }) => expected.has(origin))));
		expect(seen.everything).toBe(paid(rows));
	});

	it.each(FLOW_YEARS)('shows the reports of %i that cover more of its members where nobody has chosen', (year) => {
		const flows = vaccineFlows(topic.rows('flows'), year, members);
		for (const [direction, home, own] of [
			['in', 'destination', 'importer'],
			['out', 'origin', 'exporter']
		] as const) {
			const rows = flowRows.filter((row) => row['collection'] === `vaccines_${year}` && expected.has(row[home] ?? ''));
			const trading = new Set(rows.map((row) => row[home]));
			const reporting = new Set(rows.filter((row) => row[`value_${own}_usd`]).map((row) => row[home]));
			const seen = flowView(flows, members, { direction, report: undefined });
			expect(seen.report === own).toBe(2 * reporting.size >= trading.size);
			expect(seen[own].members).toBe(reporting.size);
			expect(seen.members).toBe(expected.size);
		}
	});

	it('has a lead that is whole', () => {
		const defaults = defaultFlowChoice(topic.group.id);
		const vaccines = flowView(vaccineFlows(topic.rows('flows'), defaults.year, members), members, defaults);
		const headings = boughtHeadings(tables(topic.rows), members);
		const name = (iso3: string): string => topic.atlas.countries.get(iso3)?.shortName ?? iso3;
		const world = topic.group.id === 'world';
		const lead = tradeLead({
			group: topic.group.name,
			balance: view,
			vaccines,
			year: defaults.year,
			world,
			headings,
			name
		});
		expect(lead).toContain(`${topic.group.name}: `);
		expect(lead).not.toMatch(/undefined|NaN|\{|Infinity|trade_/);
		const share = vaccines[vaccines.report].partners;
		if (!share) expect(lead).toContain('no flow of 100,000 dollars or more');
		else expect(lead).toMatch(new RegExp(`by ${vaccines.report}s’ reports .*origin.*: ${name(share.top.key)}, `));
		const largest = headings.find(({ hs4, imports }) => hs4.startsWith('300') && imports > 0);
		if (largest) expect(lead).toContain(`Largest heading: ${largest.title}, `);
		else expect(lead).not.toContain('Largest heading');
	});
});

describe('the world market of each heading', () => {
	it('has the concentration that the trade of all economies gives', () => {
		const { rows, group } = openTopic('');
		for (const heading of boughtHeadings(tables(rows), new Set(group.members))) {
			const exports = hs4Rows.flatMap(({ iso3 = '', hs4, export_usd }) =>
				hs4 === heading.hs4 ? [{ iso3, value: Number(export_usd) }] : []
			);
			const total = sum(exports.map(({ value }) => value));
			const first = exports.reduce((most, one) => (one.value > most.value ? one : most));
			expect(heading.topExporter).toBe(first.iso3);
			expect(heading.topShare).toBeCloseTo(first.value / total, 3);
			// The file gives whole numbers.
			expect(Math.abs(heading.hhi - sum(exports.map(({ value }) => ((value / total) * 100) ** 2)))).toBeLessThan(1);
		}
	});
});

function tables(rows: ReturnType<typeof openTopic>['rows']) {
	return {
		trade: rows('trade_hs4'),
		products: rows('trade_products'),
		concentration: rows('product_concentration')
	};
}
