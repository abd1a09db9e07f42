import type { CountryName } from '#core/table/catalogue.ts';
import type { Confidence, Observation } from '#core/table/observation.ts';
import type { CrossSection } from '#core/table/view.ts';
import { oneYear } from '#core/trade/one-year.ts';

/** Exports and imports of core active ingredients of one country or of a group, current US dollars of one year. */
export interface Money {
	readonly exports: number | undefined;
	readonly imports: number | undefined;
	/** Exports less imports, where both are known. */
	readonly balance: number | undefined;
	/** Exports per dollar of imports; undefined where nothing was imported or one of them is not known. */
	readonly ratio: number | undefined;
	/** Dollars per inhabitant of the same year; undefined where the population of that year is not known. */
	readonly exportsPerHead: number | undefined;
	readonly importsPerHead: number | undefined;
}

export interface MemberMoney extends Money {
	readonly iso3: string;
	readonly country: string;
	readonly year: number | undefined;
	/** Inhabitants in the year of the amounts; undefined where there is no amount or no number of that year. */
	readonly people: number | undefined;
	readonly confidence: Confidence | undefined;
	/** Of the amounts and of the inhabitants. */
	readonly sourceIds: readonly string[];
}

/** Inhabitants of a country in one year, with what they rest on; undefined where there is no number of that very year. */
export type PeopleOf = (
	iso3: string,
	year: number
) => Pick<Observation, 'value' | 'confidence' | 'sourceId'> | undefined;

export interface MoneyGap {
	/** Largest importers first; members without any number last, by name. */
	readonly members: readonly MemberMoney[];
	/** Sums over the members with both numbers; per head over those of them whose population of that year is known too. */
	readonly total: Money;
	/** Members with both numbers. */
	readonly covered: number;
	/** Of these, how many import more than they export. */
	readonly importers: number;
	/** First and last year of both sides' values; undefined where there is none. */
	readonly span: readonly [number, number] | undefined;
}

/**
 * Joins exports and imports by country with the inhabitants of their own year. What is missing stays missing: it is in no sum and in
 * no ratio. Throws where a member's two values are of different years.
 */
export function moneyGap(
	exports: CrossSection,
	imports: CrossSection,
	countries: ReadonlyMap<string, CountryName>,
	peopleOf: PeopleOf
): MoneyGap {
	const bought = new Map(imports.cells.map((cell) => [cell.iso3, cell]));
	const members = exports.cells.map((sold): MemberMoney => {
		const other = bought.get(sold.iso3);
		const year = other ? oneYear(sold, other) : sold.year;
		const heads = year === undefined ? undefined : peopleOf(sold.iso3, year);
		const rests = [sold, other, heads];
		const known = rests.flatMap((one) => one?.confidence ?? []);
		return {
			iso3: sold.iso3,
			country: countries.get(sold.iso3)?.shortName ?? sold.country,
			year,
			people: heads?.value,
			...moneyOf(sold.value, other?.value, heads?.value),
			confidence: known.includes('medium') ? 'medium' : known[0],
			sourceIds: [...new Set(rests.flatMap((one) => one?.sourceId ?? []))]
		};
	});
	members.sort(
		(a, b) =>
			(b.imports ?? -1) - (a.imports ?? -1) || (b.exports ?? -1) - (a.exports ?? -1) || (a.country < b.country ? -1 : 1)
	);
	const both = members.filter(({ balance }) => balance !== undefined);
	return {
		members,
		total: totals(both),
		covered: both.length,
		importers: both.filter(({ balance = 0 }) => balance < 0).length,
		span: spanOf([exports.span, imports.span])
	};
}

/** Of members with both numbers, so that the ratio and the balance are those of the sums beside them. */
function totals(both: readonly MemberMoney[]): Money {
	const sums = (of: readonly MemberMoney[]) =>
		moneyOf(
			sum(of.map(({ exports }) => exports)),
			sum(of.map(({ imports }) => imports)),
			sum(of.map(({ people }) => people))
		);
	const { exportsPerHead, importsPerHead } = sums(both.filter(({ people }) => people !== undefined));
	return { ...sums(both), exportsPerHead, importsPerHead };
}

function spanOf(spans: readonly MoneyGap['span'][]): MoneyGap['span'] {
	const years = spans.flatMap((span) => span ?? []);
	return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}

/** What follows from exports, imports and inhabitants. */
export function moneyOf(exports: number | undefined, imports: number | undefined, people: number | undefined): Money {
	const both = exports !== undefined && imports !== undefined;
	return {
		exports,
		imports,
		balance: both ? exports - imports : undefined,
		ratio: both ? per(exports, imports) : undefined,
		exportsPerHead: exports === undefined ? undefined : per(exports, people),
		importsPerHead: imports === undefined ? undefined : per(imports, people)
	};
}

function per(amount: number, of: number | undefined): number | undefined {
	return of === undefined || of === 0 ? undefined : amount / of;
}

function sum(values: readonly (number | undefined)[]): number | undefined {
	const known = values.filter((value) => value !== undefined);
	return known.length === 0 ? undefined : known.reduce((total, value) => total + value, 0);
}
