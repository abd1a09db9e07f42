import { observationAt, type IndicatorTable } from './indicator-table.ts';
import { ABSENCES, absenceOf, type Absence } from './observation.ts';
import type { Group } from './view.ts';

/** How many countries have a value in one year. */
export interface YearCoverage {
	readonly year: number;
	readonly countries: number;
}

/** How many members of a group have a value in any year. */
export interface GroupCoverage {
	readonly id: string;
	readonly name: string;
	readonly members: number;
	readonly covered: number;
}

/**
 * Coverage of every year from the first row to the last, so that a year that nobody has is seen as 0 and not skipped.
 * A value that stands until it is changed counts in the years after it too.
 */
export function coverageByYear(table: IndicatorTable): YearCoverage[] {
	const [first, last] = [table.years[0], table.years.at(-1)];
	if (first === undefined || last === undefined) return [];
	const codes = [...table.byCountry.keys()];
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const year = first + index;
		return { year, countries: codes.filter((iso3) => observationAt(table, iso3, year)?.value !== undefined).length };
	});
}

/** The years of the first and the last row with a value; undefined where no row has one. */
export function valueYears(table: IndicatorTable): readonly [number, number] | undefined {
	const years = [...table.byCountry.values()].flat().flatMap(({ year, value }) => (value === undefined ? [] : year));
	return years.length === 0
		? undefined
		: [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
}

/** Codes of the countries with a value in any year, sorted. */
export function coveredCountries(table: IndicatorTable): string[] {
	return [...table.byCountry]
		.flatMap(([iso3, rows]) => (rows.some((row) => row.value !== undefined) ? iso3 : []))
		.sort();
}

/** Coverage of each group, and last of the members of `whole` that no group has, under the name `rest`; left out where there are none. */
export function coverageByGroup(
	table: IndicatorTable,
	groups: readonly Group[],
	whole: Group,
	rest: string
): GroupCoverage[] {
	const covered = new Set(coveredCountries(table));
	const grouped = new Set(groups.flatMap((group) => group.members));
	const others: Group = { id: 'rest', name: rest, members: whole.members.filter((iso3) => !grouped.has(iso3)) };
	return [...groups, ...(others.members.length > 0 ? [others] : [])].map(({ id, name, members }) => ({
		id,
		name,
		members: members.length,
		covered: members.filter((iso3) => covered.has(iso3)).length
	}));
}

/** Members without a value in any year by the kind of absence, in the order of `ABSENCES`; a kind that does not occur is left out. */
export function absentMembers(
	table: IndicatorTable,
	members: readonly string[]
): { readonly absence: Absence; readonly members: readonly string[] }[] {
	const kindOf = (iso3: string): Absence | undefined =>
		absenceOf(observationAt(table, iso3, 'latest') ?? { value: undefined, status: 'no_data' });
	return ABSENCES.flatMap((absence) => {
		const absent = members.filter((iso3) => kindOf(iso3) === absence);
		return absent.length === 0 ? [] : { absence, members: absent };
	});
}
