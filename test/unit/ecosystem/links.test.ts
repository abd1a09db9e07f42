import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINKS, LINKS_IN_ORDER, LINK_INDICATORS, hasLink, ruleAnswer, type Link } from '#core/ecosystem/links.ts';
import { STATUSES } from '#core/table/observation.ts';
import { rows } from './data.ts';

const catalogue = new Map(rows('indicators.csv').map((row) => [row['id'] ?? '', row]));
const cell = (value: number | undefined, status: (typeof STATUSES)[number] | 'no_data' = 'observed') => ({
	value,
	status
});
const link = (id: string): Link => {
	const found = LINKS.find((known) => known.id === id);
	if (!found) throw new RangeError(id);
	return found;
};

describe('the rules', () => {
	it('are for each link of the chain once, in its order', () => {
		expect(LINKS.map(({ id }) => id)).toEqual(LINKS_IN_ORDER);
	});

	it.each(LINKS.flatMap(({ id, rules }) => rules.map((rule) => [id, rule.indicator, rule] as const)))(
		'%s asks %s, which is in the catalogue, for a value that it can have and that is good',
		(_, indicator, { atLeast }) => {
			const row = catalogue.get(indicator);
			expect(row).toBeDefined();
			expect(row?.['direction']).not.toBe('lower');
			expect(atLeast).toBeGreaterThan(0);
			const levels = (row?.['levels'] ?? '').split('|').filter(Boolean);
			if (levels.length > 0) expect(levels.map((level) => Number(level.split('=')[0]))).toContain(atLeast);
		}
	);

	it('have at least one that can answer either way, and order by an indicator that they ask', () => {
		for (const { main, rules } of LINKS) {
			expect(rules.some(({ answers }) => answers === 'both')).toBe(true);
			expect(rules.map(({ indicator }) => indicator)).toContain(main);
		}
	});

	it('never take a list with no row for most of the world as a no', () => {
		for (const { rules: asked } of LINKS) {
			for (const { indicator, answers } of asked) {
				if (catalogue.get(indicator)?.['comparable'] === 'false' && indicator !== 'development_finance_musd') {
					expect(answers).toBe('yes_only');
				}
			}
		}
	});
});

describe('whether a country has a link', () => {
	it.each([
		['vaccines', { pq_vaccine_products: cell(0) }, 'no'],
		['vaccines', { pq_vaccine_products: cell(1) }, 'yes'],
		['vaccines', {}, 'unknown'],
		['vaccines', { pq_vaccine_products: cell(undefined, 'withheld') }, 'unknown'],
		['vaccines', { pq_vaccine_products: cell(3, 'planned') }, 'unknown'],
		['ip_space', { trips_pharma_waiver: cell(undefined, 'not_applicable') }, 'not_applicable'],
		['ip_space', { trips_pharma_waiver: cell(0) }, 'not_applicable'],
		['ip_space', { trips_pharma_waiver: cell(1) }, 'yes'],
		['ip_space', {}, 'unknown'],
		['formulation', { fda_dosage_form_sites: cell(undefined, 'not_applicable') }, 'not_applicable'],
		['formulation', { fda_dosage_form_sites: cell(undefined, 'not_applicable'), pharma_manufacturers: cell(2) }, 'yes'],
		['active_ingredients', { fda_api_sites: cell(undefined, 'not_applicable'), who_pq_apis: cell(0) }, 'unknown'],
		['active_ingredients', { fda_api_sites: cell(0), who_pq_apis: cell(0) }, 'no'],
		['active_ingredients', { fda_api_sites: cell(0) }, 'unknown'],
		['active_ingredients', { fda_api_sites: cell(0), who_pq_apis: cell(2) }, 'yes'],
		['active_ingredients', { eu_critical_api_substances: cell(4) }, 'yes'],
		['formulation', { fda_dosage_form_sites: cell(0), pharma_manufacturers: cell(120) }, 'yes'],
		['formulation', { fda_dosage_form_sites: cell(0) }, 'no'],
		['formulation', { pharma_manufacturers: cell(0) }, 'unknown'],
		['research_development', { gerd_pct_gdp: cell(0.99) }, 'no'],
		['research_development', { gerd_pct_gdp: cell(1, 'estimated') }, 'yes'],
		['regulation', { who_listed_authority: cell(0), ich_status: cell(1) }, 'unknown'],
		['regulation', { who_listed_authority: cell(0), regulator_maturity_vaccines: cell(3) }, 'yes'],
		['regulation', { ich_status: cell(2) }, 'yes'],
		['finance', {}, 'unknown']
	] as const)('%s with %j: %s', (id, values, expected) => {
		expect(hasLink(link(id), new Map(Object.entries(values)))).toBe(expected);
	});

	const value = fc.option(
		fc.record({ value: fc.option(fc.nat(5), { nil: undefined }), status: fc.constantFrom(...STATUSES) }),
		{
			nil: undefined
		}
	);
	const values = fc.record(Object.fromEntries(LINK_INDICATORS.map((id) => [id, value])));

	it('is settled for good: a value that comes to light never turns a yes or a no of all rules round', () => {
		fc.assert(
			fc.property(fc.constantFrom(...LINKS), values, fc.constantFrom(...LINK_INDICATORS), (asked, known, hidden) => {
				const full = new Map(Object.entries(known).flatMap(([id, of]) => (of ? [[id, of] as const] : [])));
				const less = new Map(full);
				less.delete(hidden);
				const [before, after] = [hasLink(asked, less), hasLink(asked, full)];
				if (before === 'yes') expect(after).toBe('yes');
				const onlyAdds = asked.rules.some((rule) => rule.indicator === hidden && rule.answers === 'yes_only');
				if (before === 'no' && !onlyAdds) expect(after).toBe('no');
			})
		);
	});

	it('is yes exactly where a rule holds', () => {
		fc.assert(
			fc.property(fc.constantFrom(...LINKS), values, (asked, known) => {
				const cells = new Map(Object.entries(known).flatMap(([id, of]) => (of ? [[id, of] as const] : [])));
				const holds = asked.rules.some((rule) => ruleAnswer(rule, cells.get(rule.indicator)) === 'yes');
				expect(hasLink(asked, cells) === 'yes').toBe(holds);
			})
		);
	});
});
