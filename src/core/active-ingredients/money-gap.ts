import type { CountryName } from '#core/table/catalogue.ts';
import type { Confidence } from '#core/table/observation.ts';
import type { CrossSection } from '#core/table/view.ts';

/** Exports and imports of core active ingredients of one country or of a group, current US dollars of one year. */
export interface Money {
	readonly exports: number | undefined;
	readonly imports: number | undefined;
	/** Exports less imports, where both are known. */
	readonly balance: number | undefined;
	/** Exports per dollar of imports; undefined where nothing was imported or one of them is not known. */
	readonly ratio: number | undefined;
	/** Dollars per inhabitant; undefined where the population is not known. */
	readonly exportsPerHead: number | undefined;
	readonly importsPerHead: number | undefined;
}

export interface MemberMoney extends Money {
	readonly iso3: string;
	readonly country: string;
	readonly year: number | undefined;
	readonly confidence: Confidence | undefined;
	readonly sourceIds: readonly string[];
}

export interface MoneyGap {
	/** Largest importers first; members without any number last, by name. */
	readonly members: readonly MemberMoney[];
	/** Sums over the members that have the number; per head over those that have a population too. */
	readonly total: Money;
	/** Members with both numbers. */
	readonly covered: number;
	/** Of these, how many import more than they export. */
	readonly importers: number;
	/** Years of the values; undefined where there is none. */
	readonly span: readonly [number, number] | undefined;
}

/** Joins exports and imports by country. What is missing stays missing: it is in no sum and in no ratio. */
export function moneyGap(
	exports: CrossSection,
	imports: CrossSection,
	countries: ReadonlyMap<string, CountryName>
): MoneyGap {
	const bought = new Map(imports.cells.map((cell) => [cell.iso3, cell]));
	const people = (iso3: string): number | undefined => countries.get(iso3)?.population?.value;
	const members = exports.cells.map((sold): MemberMoney => {
		const other = bought.get(sold.iso3);
		const sources = [sold.sourceId, other?.sourceId].filter((id) => id !== undefined);
		const known = [sold, other].flatMap((cell) => cell?.confidence ?? []);
		return {
			iso3: sold.iso3,
			country: countries.get(sold.iso3)?.shortName ?? sold.country,
			year: sold.year ?? other?.year,
			...moneyOf(sold.value, other?.value, people(sold.iso3)),
			confidence: known.includes('medium') ? 'medium' : known[0],
			sourceIds: [...new Set(sources)]
		};
	});
	members.sort(
		(a, b) =>
			(b.imports ?? -1) - (a.imports ?? -1) || (b.exports ?? -1) - (a.exports ?? -1) || (a.country < b.country ? -1 : 1)
	);
	const both = members.filter(({ balance }) => balance !== undefined);
	return {
		members,
		total: totals(members, people),
		covered: both.length,
		importers: both.filter(({ balance = 0 }) => balance < 0).length,
		span: exports.span ?? imports.span
	};
}

function totals(members: readonly MemberMoney[], people: (iso3: string) => number | undefined): Money {
	const exports = sum(members.map((member) => member.exports));
	const imports = sum(members.map((member) => member.imports));
	const perHead = (key: 'exports' | 'imports'): number | undefined => {
		const counted = members.filter((member) => member[key] !== undefined && people(member.iso3) !== undefined);
		const amount = sum(counted.map((member) => member[key]));
		const heads = sum(counted.map(({ iso3 }) => people(iso3)));
		return amount === undefined ? undefined : per(amount, heads);
	};
	return {
		...moneyOf(exports, imports, undefined),
		exportsPerHead: perHead('exports'),
		importsPerHead: perHead('imports')
	};
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
