/** What a mark of a chart over time stands for: a country (or `region`) in one year. */
export interface YearDatum {
	readonly key: string;
	/** Undefined for the whole line. */
	readonly year: number | undefined;
}

/** Key of the target of one year of a line: `KEN@2015`. */
export function yearDatum(key: string, year: number): string {
	return `${key}@${year}`;
}

/** What a datum stands for; any other datum is its own key, without a year. */
export function parseDatum(datum: string): YearDatum {
	const [, key, year] = /^(.+)@(-?\d+)$/.exec(datum) ?? [];
	return key === undefined ? { key: datum, year: undefined } : { key, year: Number(year) };
}
