import { describe, expect, it } from 'vitest';
import { linkCoverage, linksNobodyHas } from '#core/ecosystem/coverage.ts';
import { coverageListing } from '#core/ecosystem/coverage-listing.ts';
import { LINKS_IN_ORDER, type LinkAnswer, type LinkId } from '#core/ecosystem/links.ts';
import type { Cell } from '#core/table/observation.ts';
import { excluded, latest, membersOf } from './data.ts';
import { REGIONS, opened } from './regions.ts';

/** One threshold on one indicator: undefined where there is no value. */
const over = (indicator: string, iso3: string, least: number): boolean | undefined => {
	const value = latest(indicator).get(iso3);
	return value === undefined ? undefined : value >= least;
};
/** Answer of a link with one rule that can answer. */
const only = (indicator: string, iso3: string, least: number): LinkAnswer =>
	excluded(indicator).has(iso3) ? 'not_applicable' : said(over(indicator, iso3, least));
const said = (answer: boolean | undefined): LinkAnswer => (answer === undefined ? 'unknown' : answer ? 'yes' : 'no');

/** The definitions written out a second time, link by link. */
const ANSWERS: Readonly<Record<LinkId, (iso3: string) => LinkAnswer>> = {
	research_development: (c) => said(over('gerd_pct_gdp', c, 1)),
	technology_transfer: (c) => said(over('mrna_programme', c, 1)),
	// Who is not a least developed member of the World Trade Organization cannot have the waiver.
	ip_space: (c) => {
		const waiver = over('trips_pharma_waiver', c, 1);
		if (waiver) return 'yes';
		return waiver === undefined && !excluded('trips_pharma_waiver').has(c) ? 'unknown' : 'not_applicable';
	},
	active_ingredients: (c) => {
		const [fda, who] = [over('fda_api_sites', c, 1), over('who_pq_apis', c, 1)];
		if (fda || who || over('eu_critical_api_substances', c, 1)) return 'yes';
		return fda === undefined || who === undefined ? 'unknown' : 'no';
	},
	formulation: (c) =>
		over('pharma_manufacturers', c, 1) || over('domestic_share_of_demand', c, 1)
			? 'yes'
			: only('fda_dosage_form_sites', c, 1),
	vaccines: (c) => said(over('pq_vaccine_products', c, 1)),
	regulation: (c) =>
		over('regulator_maturity_medicines', c, 3) ||
		over('regulator_maturity_vaccines', c, 3) ||
		over('who_listed_authority', c, 1) ||
		over('ich_status', c, 2)
			? 'yes'
			: 'unknown',
	pooled_procurement: (c) => said(over('pooled_procurement_mechanisms', c, 1)),
	finance: (c) => said(over('development_finance_musd', c, 0.1)),
	workforce: (c) => said(over('researchers_per_million', c, 1000))
};

describe.each(REGIONS)('coverage of "%s"', (region) => {
	const { view } = opened(region);
	const members = membersOf(region);

	it.each(LINKS_IN_ORDER)('%s is counted as the files say', (id) => {
		const link = view.coverage.find((of) => of.id === id);
		const counted = (answer: LinkAnswer) => members.filter((iso3) => ANSWERS[id](iso3) === answer).toSorted();
		for (const answer of ['yes', 'no', 'unknown', 'not_applicable'] as const) {
			expect(link?.members[answer].toSorted(), answer).toEqual(counted(answer));
		}
	});

	it('has the links that nobody has first, and counts every member once', () => {
		const having = view.coverage.map((link) => link.members.yes.length);
		expect(having).toEqual(having.toSorted((a, b) => a - b));
		for (const { members: of } of view.coverage) {
			expect(Object.values(of).flat().toSorted()).toEqual(members.toSorted());
		}
		expect(
			linksNobodyHas(view.coverage)
				.map(({ id }) => id)
				.toSorted()
		).toEqual(LINKS_IN_ORDER.filter((id) => !members.some((iso3) => ANSWERS[id](iso3) === 'yes')).toSorted());
	});

	it('has as leaders those with the highest value among those who have the link', () => {
		for (const { leaders, members: of } of view.coverage) {
			for (const leader of leaders) {
				expect(of.yes).toContain(leader.iso3);
				const all = latest(leader.indicator);
				expect(leader.value).toBe(Math.max(...of.yes.flatMap((iso3) => all.get(iso3) ?? [])));
				expect(of.yes.filter((iso3) => !all.has(iso3))).toEqual([]);
			}
		}
	});

	it('has every number of the figure in its rows', () => {
		const names = new Map(view.members.map(({ iso3, shortName }) => [iso3, shortName]));
		const listing = coverageListing(view.coverage, {
			link: (id) => id,
			rule: () => '',
			country: (iso3) => names.get(iso3) ?? '',
			locale: 'en'
		});
		expect(listing.rows.map(({ key }) => key)).toEqual(view.coverage.map(({ id }) => id));
		for (const [index, { values: row }] of listing.rows.entries()) {
			const of = view.coverage[index]?.members;
			expect([row['have_it'], row['have_it_not'], row['not_known'], row['not_applicable']]).toEqual([
				of?.yes.length,
				of?.no.length,
				of?.unknown.length,
				of?.not_applicable.length
			]);
			for (const [column, answer] of [
				['countries_that_have_it', 'yes'],
				['countries_not_known', 'unknown'],
				['countries_not_applicable', 'not_applicable']
			] as const) {
				const named = String(row[column]);
				const shown = named === '' ? [] : named.split('; ');
				expect(shown, column).toHaveLength(of?.[answer].length ?? -1);
				expect(shown, `${column} by name`).toEqual(shown.toSorted(new Intl.Collator('en').compare));
			}
		}
	});
});

describe('who leads in regulation', () => {
	const cell = (indicator: string, iso3: string, value: number): Cell => ({
		indicator,
		iso3,
		country: iso3,
		shortName: iso3,
		year: 2025,
		value,
		status: 'observed',
		confidence: 'high',
		sourceId: 'who',
		note: ''
	});
	const leaders = (cells: readonly Cell[]): string[] => {
		const byIndicator = new Map(
			[...Map.groupBy(cells, ({ indicator }) => indicator)].map(([id, own]) => [
				id,
				new Map(own.map((one) => [one.iso3, one]))
			])
		);
		const found = linkCoverage(['AAA', 'BBB'], byIndicator).find(({ id }) => id === 'regulation');
		return found?.leaders.map(({ iso3 }) => iso3) ?? [];
	};
	const level = (iso3: string, value: number): Cell => cell('regulator_maturity_medicines', iso3, value);
	const listed = (iso3: string): Cell => cell('who_listed_authority', iso3, 1);

	it.each([
		['the higher level', [level('AAA', 3), level('BBB', 4)], ['BBB']],
		['the only one that has the link', [level('AAA', 3)], ['AAA']],
		['nobody where all are equal', [level('AAA', 3), level('BBB', 3)], []],
		['nobody where one has it by another rule, without a level', [level('AAA', 3), listed('BBB')], []],
		['the higher level where one has it by another rule', [level('AAA', 3), level('BBB', 2), listed('BBB')], ['AAA']],
		['nobody where no level is enough', [level('AAA', 1), listed('AAA'), level('BBB', 2), listed('BBB')], []]
	] as const)('is %s', (_, cells, expected) => {
		expect(leaders(cells)).toEqual(expected);
	});

	it('is nobody in the European region of WHO, where most have it without a published level', () => {
		const regulation = opened('who_region/EURO').view.coverage.find(({ id }) => id === 'regulation');
		expect(regulation?.members.yes.length).toBeGreaterThan(20);
		expect(regulation?.leaders).toEqual([]);
	});
});
