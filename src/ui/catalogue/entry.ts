import type { Pillar } from '#core/table/indicator.ts';

/** What the list of indicators says of one of them. */
export interface IndicatorEntry {
	readonly id: string;
	readonly title: string;
	readonly pillar: Pillar;
	readonly unit: string;
	readonly definition: string;
	/** Years of the first and the last value. */
	readonly years: readonly [number, number] | undefined;
	/** Countries with a value in any year. */
	readonly countries: number;
	/** Rows of the file. */
	readonly rows: number;
	readonly publishers: readonly string[];
	/** For the search alone: titles of the sources. */
	readonly sourceTitles: readonly string[];
	/** True where a source of any row forbids commercial use. */
	readonly nonCommercial: boolean;
}

/** What the list of tables says of one of them. */
export interface TableEntry {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** Records are facts of their own; reference tables say what codes mean. */
	readonly kind: 'records' | 'reference';
	readonly rows: number;
	readonly publishers: readonly string[];
	readonly nonCommercial: boolean;
}

/** A source with its licence, as the page of an indicator lists it. */
export interface SourceEntry {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	readonly url: string;
	readonly retrieved: string;
	readonly note: string;
	/** Rows of the file that are from it. */
	readonly rows: number;
	readonly licence: { readonly title: string; readonly url: string; readonly commercialUse: 'yes' | 'no' | 'unstated' };
}
