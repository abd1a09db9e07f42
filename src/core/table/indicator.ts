/** What the catalogue (`data/indicators.csv`) says of one indicator. Ids are codes; words are English and may be overridden per language. */
export interface Indicator {
	readonly id: string;
	readonly title: string;
	readonly pillar: Pillar;
	/** Unit in words, as it stands after a number: "sites", "% of GDP", "US dollars". */
	readonly unit: string;
	/** The same after a one: "site". */
	readonly unitOne: string;
	readonly kind: Kind;
	readonly aggregation: Aggregation;
	/** Ids of the indicators that a `ratio` is made of; undefined for every other aggregation. */
	readonly numerator: string | undefined;
	readonly denominator: string | undefined;
	/** What numerator ÷ denominator is multiplied with: 100 for a share in percent, otherwise 1. */
	readonly factor: number;
	/** Which end is better for local production; `neutral` where neither is. */
	readonly direction: Direction;
	readonly decimals: number;
	/** Named values of a level or flag, lowest first; empty for amounts. */
	readonly levels: readonly Level[];
	/** Lowest value that counts as "has it" in `share_of_members`; undefined otherwise. */
	readonly threshold: number | undefined;
	/** What a country without a row is called: "No data", or for a list of the few that have been assessed "No published level". */
	readonly absenceLabel: string;
	/** True where countries outside the list were counted and have none, so that their rows are real zeros. */
	readonly completeRegister: boolean;
	/** False where definitions differ between countries, so that an order would mislead: shown in a list, never ranked. */
	readonly comparable: boolean;
	/** Whether a value is of its year alone, or stands until a later row changes it, such as a level that was attained. */
	readonly validity: Validity;
}

/** The same with what a reader should know: said once per page, not needed for any number. */
export interface DescribedIndicator extends Indicator {
	readonly definition: string;
	readonly caveat: string;
}

export interface Level {
	readonly value: number;
	readonly label: string;
}

export const PILLARS = [
	'capacity',
	'active_ingredients',
	'regulation',
	'trade',
	'demand',
	'research_workforce',
	'ip_technology_transfer',
	'procurement_finance'
] as const;
export type Pillar = (typeof PILLARS)[number];

export const KINDS = ['count', 'amount', 'share', 'ratio', 'level', 'flag'] as const;
export type Kind = (typeof KINDS)[number];

export const AGGREGATIONS = ['sum', 'population_weighted_mean', 'median', 'ratio', 'share_of_members', 'none'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export const VALIDITIES = ['year', 'until_changed'] as const;
export type Validity = (typeof VALIDITIES)[number];

export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];
