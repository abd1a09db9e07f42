import type { Cell, Status } from '#core/table/observation.ts';

export const LINKS_IN_ORDER = [
	'research_development',
	'technology_transfer',
	'ip_space',
	'active_ingredients',
	'formulation',
	'vaccines',
	'regulation',
	'pooled_procurement',
	'finance',
	'workforce'
] as const;
export type LinkId = (typeof LINKS_IN_ORDER)[number];

/** A link of the production chain with the rules that say when a country "has it": one rule that holds is enough. */
export interface Link {
	readonly id: LinkId;
	/** Id of the indicator that orders those who have it. */
	readonly main: string;
	readonly rules: readonly LinkRule[];
}

export interface LinkRule {
	readonly indicator: string;
	/** Lowest value, in the unit of the indicator, that counts as having it. */
	readonly atLeast: number;
	/**
	 * `both`: a value below answers no, and a missing value leaves the question open.
	 * `yes_only`: a list of the few that were found, where being absent answers nothing: it can only add a yes.
	 */
	readonly answers: 'both' | 'yes_only';
	/** What a value below says of a rule that answers both: `no` by default, `not_applicable` where it says that the country cannot have it. */
	readonly below?: 'not_applicable';
}

/**
 * What a country's values say of a link. `unknown` where a rule that could answer has no value, `not_applicable` where no rule that
 * could answer is for that country: it is neither with nor without the link.
 */
export type LinkAnswer = 'yes' | 'no' | 'unknown' | 'not_applicable';

/** Statuses whose value counts: what is planned is not there yet, and what is withheld answers nothing. */
export const STATUSES_THAT_COUNT: readonly Status[] = ['observed', 'estimated'];

/**
 * The definitions of "has it". Thresholds that are not 1 (any at all) are choices:
 * - 1% of GDP for research: the commitment of the African Union's Addis Ababa Declaration on Science, Technology and
 *   Scientific Research for Development, Assembly/AU/Decl.5(VIII), 2007; here used for every region.
 * - 1,000 researchers per million people: a round number near the world's average, chosen by the atlas.
 * - regulator: maturity level 3 ("stable, well-functioning") of the WHO Global Benchmarking Tool, a WHO-Listed Authority,
 *   or member of the ICH (own or through the European Union). Missing levels leave it open: WHO publishes levels 3 and 4 only.
 * - room in intellectual property rules: the 0 of the list says that a country is not a least developed member of the World Trade
 *   Organization, for which alone the waiver is. It has not failed to get one, so that the link does not apply to it.
 */
export const LINKS: readonly Link[] = [
	{
		id: 'research_development',
		main: 'gerd_pct_gdp',
		rules: [{ indicator: 'gerd_pct_gdp', atLeast: 1, answers: 'both' }]
	},
	{
		id: 'technology_transfer',
		main: 'mrna_programme',
		rules: [{ indicator: 'mrna_programme', atLeast: 1, answers: 'both' }]
	},
	{
		id: 'ip_space',
		main: 'trips_pharma_waiver',
		rules: [{ indicator: 'trips_pharma_waiver', atLeast: 1, answers: 'both', below: 'not_applicable' }]
	},
	{
		id: 'active_ingredients',
		main: 'fda_api_sites',
		rules: [
			{ indicator: 'fda_api_sites', atLeast: 1, answers: 'both' },
			{ indicator: 'who_pq_apis', atLeast: 1, answers: 'both' },
			{ indicator: 'eu_critical_api_substances', atLeast: 1, answers: 'yes_only' }
		]
	},
	{
		id: 'formulation',
		main: 'fda_dosage_form_sites',
		rules: [
			{ indicator: 'fda_dosage_form_sites', atLeast: 1, answers: 'both' },
			{ indicator: 'pharma_manufacturers', atLeast: 1, answers: 'yes_only' },
			{ indicator: 'domestic_share_of_demand', atLeast: 1, answers: 'yes_only' }
		]
	},
	{
		id: 'vaccines',
		main: 'pq_vaccine_products',
		rules: [{ indicator: 'pq_vaccine_products', atLeast: 1, answers: 'both' }]
	},
	{
		id: 'regulation',
		main: 'regulator_maturity_medicines',
		rules: [
			{ indicator: 'regulator_maturity_medicines', atLeast: 3, answers: 'both' },
			{ indicator: 'regulator_maturity_vaccines', atLeast: 3, answers: 'both' },
			{ indicator: 'who_listed_authority', atLeast: 1, answers: 'both' },
			{ indicator: 'ich_status', atLeast: 2, answers: 'both' }
		]
	},
	{
		id: 'pooled_procurement',
		main: 'pooled_procurement_mechanisms',
		rules: [{ indicator: 'pooled_procurement_mechanisms', atLeast: 1, answers: 'both' }]
	},
	{
		id: 'finance',
		main: 'development_finance_musd',
		rules: [{ indicator: 'development_finance_musd', atLeast: 0.1, answers: 'both' }]
	},
	{
		id: 'workforce',
		main: 'researchers_per_million',
		rules: [{ indicator: 'researchers_per_million', atLeast: 1000, answers: 'both' }]
	}
];

/** Ids of every indicator that a rule asks for, each once. */
export const LINK_INDICATORS: readonly string[] = [
	...new Set(LINKS.flatMap(({ rules }) => rules.map(({ indicator }) => indicator)))
];

type LinkCell = Pick<Cell, 'value' | 'status'>;

/** Whether one rule holds for a country's value. */
export function ruleAnswer(rule: LinkRule, cell: LinkCell | undefined): LinkAnswer {
	if (cell?.status === 'not_applicable') return 'not_applicable';
	const counts = cell !== undefined && STATUSES_THAT_COUNT.some((status) => status === cell.status);
	if (!counts || cell.value === undefined) return 'unknown';
	return cell.value >= rule.atLeast ? 'yes' : (rule.below ?? 'no');
}

/**
 * Whether a country has a link, from its latest values by id of the indicator. Yes where any rule holds; no where every rule
 * that can answer says no, such as a 0 of a complete register; not applicable where none of those applies; else unknown (Kleene's
 * three-valued "or").
 */
export function hasLink(link: Link, cellsByIndicator: ReadonlyMap<string, LinkCell>): LinkAnswer {
	const answer = (rule: LinkRule): LinkAnswer => ruleAnswer(rule, cellsByIndicator.get(rule.indicator));
	if (link.rules.some((rule) => answer(rule) === 'yes')) return 'yes';
	const deciding = link.rules.filter(({ answers }) => answers === 'both');
	const [first, ...others] = new Set(deciding.map(answer));
	return first !== undefined && others.length === 0 ? first : 'unknown';
}
