import { describe, expect, it } from 'vitest';
import { openTopic } from '#server/topic.ts';
import { balance } from '#core/trade/balance.ts';
import { boughtHeadings, type BoughtHeading } from '#core/trade/bought-headings.ts';
import { vaccineFlows, type FlowYear } from '#core/trade/flow.ts';
import { flowView, type FlowDirection, type Report } from '#core/trade/flow-view.ts';
import { flowDetails, flowFinding, mergedText } from '#ui/trade/flow-words.ts';
import { headingsFindings } from '#ui/trade/heading-words.ts';
import { tradeLead } from '#ui/trade/lead.ts';
import { readCsv, readGroups } from './read-csv.ts';

const groups = readGroups();
const names = new Map(
	readCsv('countries').map(({ iso3 = '', short_name = '', name = '' }) => [iso3, short_name || name])
);
const nameOf = (iso3: string): string => names.get(iso3) ?? iso3;
const flowRows = readCsv('flows');
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 3 });
const percent = (share: number): string => `${Math.round(share * 100)}%`;
/** US dollars from a million on, as the page writes them. */
const usd = (value: number): string => `US$\u00a0${short.format(value).replace(/(?<=\d)(?=[a-z])/, '\u00a0')}`;

/** Partner and amount of every flow that one side reports. */
function reportsOf(region: string, year: FlowYear, direction: FlowDirection, report: Report): [string, number][] {
	const members = groups.get(region) ?? new Set();
	return flowRows.flatMap((row): [string, number][] => {
		const [home = '', partner = ''] =
			direction === 'in' ? [row['destination'], row['origin']] : [row['origin'], row['destination']];
		const value = row[`value_${report}_usd`];
		return row['collection'] === `vaccines_${year}` && members.has(home) && value ? [[partner, Number(value)]] : [];
	});
}

/** Members that one side reports a flow of, and the text that stands for other members among the partners. */
function coverOf(...[region, year, direction, report]: Parameters<typeof reportsOf>) {
	const members = groups.get(region) ?? new Set();
	const [home, partner] = direction === 'in' ? ['destination', 'origin'] : ['origin', 'destination'];
	const all = flowRows.filter((row) => row['collection'] === `vaccines_${year}` && members.has(row[home] ?? ''));
	const rows = all.filter((row) => row[`value_${report}_usd`] !== '');
	const inside = region !== 'world' && rows.some((row) => members.has(row[partner] ?? ''));
	const word = direction === 'in' ? 'origin' : 'destination';
	return {
		covered: new Set(rows.map((row) => row[home])).size,
		trading: new Set(all.map((row) => row[home])).size,
		members: members.size,
		largest: inside ? `largest of the ${word}s, members of the region among them` : `largest ${word}`
	};
}

/** Totals by partner of one side's reports. */
function partnersOf(...of: Parameters<typeof reportsOf>): Map<string, number> {
	const sums = new Map<string, number>();
	for (const [partner, value] of reportsOf(...of)) sums.set(partner, (sums.get(partner) ?? 0) + value);
	return sums;
}

function concentrated(sums: ReadonlyMap<string, number>) {
	const order = [...sums].sort((a, b) => b[1] - a[1]);
	const total = order.reduce((sum, [, value]) => sum + value, 0);
	const [top = '', most = 0] = order[0] ?? [];
	const hhi = whole.format(order.reduce((sum, [, value]) => sum + ((100 * value) / total) ** 2, 0));
	return { total, country: nameOf(top), share: percent(most / total), hhi };
}

function viewOf(region: string, year: FlowYear, direction: FlowDirection, report: Report | undefined) {
	const topic = openTopic(region.replace(':', '/').replace('world', ''));
	const members = new Set(topic.group.members);
	return flowView(vaccineFlows(topic.rows('flows'), year, members), members, { direction, report });
}

function headingsIn(region: string): BoughtHeading[] {
	const topic = openTopic(region.replace(':', '/').replace('world', ''));
	return boughtHeadings(
		{
			trade: topic.rows('trade_hs4'),
			products: topic.rows('trade_products'),
			concentration: topic.rows('product_concentration')
		},
		new Set(topic.group.members)
	);
}

function leadOf(region: string): string {
	const topic = openTopic(region.replace(':', '/').replace('world', ''));
	return tradeLead({
		group: topic.group.name,
		balance: balance(topic.section('pharma_exports_2018_usd'), topic.section('pharma_imports_usd')),
		vaccines: viewOf(region, 2020, 'in', undefined),
		year: 2020,
		world: region === 'world',
		headings: headingsIn(region),
		name: nameOf
	});
}

describe.each(['world', 'au:AU', 'asean:ASEAN', 'mercosur:MERCOSUR'])('what is said of %s', (region) => {
	it.each([
		[2018, 'in', 'importer'],
		[2018, 'out', 'exporter'],
		[2020, 'in', 'importer'],
		[2020, 'in', 'exporter'],
		[2020, 'out', 'importer']
	] as const)('flows of %i, %s, by the %s', (year, direction, report) => {
		const sums = partnersOf(region, year, direction, report);
		const { total, country, share, hhi } = concentrated(sums);
		const view = viewOf(region, year, direction, report);
		const finding = flowFinding(view, report, { year, world: region === 'world', name: nameOf });
		expect(finding).toMatch(new RegExp(`^${report === 'importer' ? 'Importers report' : 'Exporters report'} `));
		const { covered, trading, members, largest } = coverOf(region, year, direction, report);
		const own = (direction === 'in') === (report === 'importer');
		const few = 2 * covered < trading ? 'only ' : '';
		expect(finding).toContain(
			own ? `Reported by ${few}${covered} of the ${members} members.` : `cover ${covered} of the ${members} members.`
		);
		const flows = reportsOf(region, year, direction, report).length;
		expect(finding).toContain(`${usd(total)} in ${whole.format(flows)} flows`);
		expect(finding).toContain(`; ${largest}: ${country}, ${share} (HHI ${hhi} of 10,000).`);
		const details = flowDetails(view, region === 'world').join(' ');
		if (view.elsewhere.flows > 1)
			expect(details).toContain(`${whole.format(view.elsewhere.flows)} more flows, worth ${usd(view.elsewhere.total)}`);
		if (view.disagreeing > 0 && view.both > 1)
			expect(details).toContain(
				`${whole.format(view.disagreeing)} of the ${whole.format(view.both)} flows that both sides report`
			);
		else expect(details).not.toContain('the rows say so');
	});

	it('leads with imports, and with what is imported in vaccines and from where', () => {
		const lead = leadOf(region);
		const sumOf = (id: string): number =>
			readCsv(`indicators/${id}`).reduce(
				(sum, { iso3 = '', value }) => sum + (groups.get(region)?.has(iso3) ? Number(value) : 0),
				0
			);
		expect(lead).toContain(`pharmaceutical imports of ${usd(sumOf('pharma_imports_usd'))} in 2018`);
		const [bought, sold] = (['importer', 'exporter'] as const).map((report) => {
			const { total, country, share, hhi } = concentrated(partnersOf(region, 2020, 'in', report));
			const cover = coverOf(region, 2020, 'in', report);
			return { ...cover, total: usd(total), from: `${cover.largest}: ${country}, ${share} (HHI ${hhi}).` };
		});
		if (!bought || !sold) throw new Error('two sides expected');
		const { covered, trading, members } = bought;
		if (2 * covered >= trading) {
			expect(lead).toContain(
				`Vaccines imported in 2020: ${bought.total} by importers’ reports (from ${covered} of the ${members} members), ` +
					`${bought.from} Exporters report ${sold.total}, ${sold.from}`
			);
		} else {
			expect(lead).toContain(
				`Vaccines imported in 2020: ${sold.total} by exporters’ reports (to ${sold.covered} of the ${members} members), ` +
					`${sold.from} Importers’ reports, from only ${covered} of the ${members} members, add up to ${bought.total}.`
			);
			expect(lead).not.toContain(bought.from);
		}
	});

	it.each(['300', '29'])('says what is bought under the headings that begin with %s, and of whom', (start) => {
		const titles = new Map(readCsv('trade_products').map(({ hs4 = '', title = '' }) => [hs4, title]));
		const bought = new Map<string, number>();
		for (const { iso3 = '', hs4 = '', import_usd } of readCsv('trade_hs4')) {
			if (groups.get(region)?.has(iso3) && hs4.startsWith(start) && Number(import_usd) > 0)
				bought.set(hs4, (bought.get(hs4) ?? 0) + Number(import_usd));
		}
		const total = [...bought.values()].reduce((sum, value) => sum + value, 0);
		const markets = readCsv('product_concentration').filter(({ hs4 = '' }) => bought.has(hs4));
		const mean = markets.reduce(
			(sum, { hs4 = '', hhi_exporters }) => sum + ((bought.get(hs4) ?? 0) / total) * Number(hhi_exporters),
			0
		);
		const part = ({ hs4 = '' }: Record<string, string>): number => bought.get(hs4) ?? 0;
		// Of medicines the largest is told, of active ingredients the most concentrated.
		const told = [...markets].sort((a, b) =>
			start === '300' ? part(b) - part(a) : Number(b['hhi_exporters']) - Number(a['hhi_exporters'])
		)[0];
		if (!told) throw new Error('no market');
		const hhi = whole.format(Number(told['hhi_exporters']));
		const exporter = `${nameOf(told['top_exporter'] ?? '')}, ${percent(Number(told['top_exporter_share_pct']) / 100)}`;
		const heading = `${titles.get(told['hs4'] ?? '') ?? '?'}, ${usd(part(told))}`;
		const findings = headingsFindings(headingsIn(region), nameOf);
		expect(findings).toContainEqual(
			expect.stringContaining(
				`: ${usd(total)} under ${bought.size} headings, whose world markets have a mean HHI of ${whole.format(mean)}`
			)
		);
		expect(findings).toContainEqual(expect.stringContaining(`${heading}, HHI ${hhi}, first exporter: ${exporter}.`));
		if (start === '300')
			expect(leadOf(region)).toContain(
				`Largest heading: ${heading}; concentration of its world market (HHI): ${hhi} of 10,000; first exporter: ${exporter}.`
			);
	});
});

describe('what a diagram of flows has merged', () => {
	it.each([
		[9, 2, '“Other”: 9 origins and 2 destinations;'],
		[9, 0, '“Other”: 9 origins;'],
		[0, 3, '“Other”: 3 destinations;']
	])('%i origins and %i destinations are said without zeros', (origins, destinations, said) => {
		expect(mergedText({ origins, destinations }).join(' ')).toContain(said);
	});

	it('is not said where nothing is', () => {
		expect(mergedText({ origins: 0, destinations: 0 })).toEqual([]);
	});
});

describe('vaccines of a region where hardly anybody reports imports', () => {
	it('are told by the reports of the sellers, with the amount, and with nothing about origins from two reports', () => {
		const lead = leadOf('au_rec:ECOWAS');
		const sold = concentrated(partnersOf('au_rec:ECOWAS', 2020, 'in', 'exporter'));
		const bought = concentrated(partnersOf('au_rec:ECOWAS', 2020, 'in', 'importer'));
		expect(lead).toContain(
			`Vaccines imported in 2020: ${usd(sold.total)} by exporters’ reports (to 12 of the 12 members), ` +
				`largest of the origins, members of the region among them: ${sold.country}, ${sold.share} (HHI ${sold.hhi}). ` +
				`Importers’ reports, from only 2 of the 12 members, add up to ${usd(bought.total)}.`
		);
		expect(lead).not.toContain(bought.hhi);
	});

	it('are said to go to a member where it is a member that they are sold to', () => {
		const view = viewOf('au_rec:ECOWAS', 2020, 'out', undefined);
		const sold = flowRows.filter(
			({ collection, origin = '' }) => collection === 'vaccines_2020' && groups.get('au_rec:ECOWAS')?.has(origin)
		);
		expect(sold.map(({ origin, destination }) => [origin, destination])).toEqual([['SEN', 'NGA']]);
		expect(flowFinding(view, view.report, { year: 2020, world: false, name: nameOf })).toMatch(
			/^The exporter of 1 flow reports US\$\s939,675; the one destination, a member of the region: Nigeria\. Reported by 1 of the 12 members\.$/
		);
	});
});

describe('what stays among members', () => {
	it.each([
		['au_rec:SADC', /^2% of the value stays among members of the region\./],
		['caricom:CARICOM', /^None of the value stays among members of the region\./]
	])('of %s is said, and said in words where it is nothing', (region, expected) => {
		const members = groups.get(region) ?? new Set();
		const view = viewOf(region, 2020, 'in', 'importer');
		const [sentence = ''] = flowDetails(view, false);
		const own = flowRows.filter(
			(row) =>
				row['collection'] === 'vaccines_2020' && members.has(row['destination'] ?? '') && row['value_importer_usd']
		);
		const paid = (rows: typeof own): number => rows.reduce((sum, row) => sum + Number(row['value_importer_usd']), 0);
		const inside = paid(own.filter((row) => members.has(row['origin'] ?? ''))) / paid(own);
		expect(sentence).toContain(inside === 0 ? 'None of the value stays' : `${percent(inside)} of the value stays`);
		expect(sentence).toMatch(expected);
		expect(flowDetails(view, true).join(' ')).not.toContain('stays among');
	});

	it('is not asked of a region with one member', () => {
		const view = viewOf('au_rec:ECCAS_WITHDRAWING', 2020, 'in', 'importer');
		expect(flowDetails(view, false).join(' ')).not.toContain('stays among');
		const finding = flowFinding(view, 'importer', { year: 2020, world: false, name: nameOf });
		expect(finding).toContain('Reported by the one member.');
		expect(leadOf('au_rec:ECCAS_WITHDRAWING')).toContain('by importers’ reports (from the one member)');
	});
});
