import type { Confidence } from '#core/table/observation.ts';
import { confidenceOf, textOf, type TableRow } from '#core/schema/row.ts';
import { applicantKey } from './applicant.ts';
import { HERFINDAHL_MOST, herfindahl } from '#core/table/herfindahl.ts';

/** One line of the list of prequalified active ingredients: one grade or one plant of one company may be a line of its own. */
export interface Entry {
	readonly id: string;
	readonly molecule: string;
	readonly area: string;
	/** Key of the company. */
	readonly applicant: string;
	/** Name of the company as listed. */
	readonly name: string;
	/** Seat of the company; undefined where it could not be confirmed. */
	readonly iso3: string | undefined;
	readonly confidence: Confidence;
	readonly sourceId: string;
}

/** A company that has an active ingredient on the list. */
export interface Applicant {
	readonly key: string;
	readonly name: string;
	readonly iso3: string | undefined;
	/** How many molecules it has on the list. */
	readonly molecules: number;
}

export interface Molecule {
	/** International nonproprietary name: the key. */
	readonly inn: string;
	readonly area: string;
	readonly entries: readonly Entry[];
	/** Companies, each once: what counts as a source. */
	readonly sources: readonly string[];
	/** Seats, the one with the most entries first; without those that are not confirmed. */
	readonly countries: readonly string[];
	/** Herfindahl-Hirschman index of the entries by country, unrounded; undefined where it depends on an unconfirmed seat. */
	readonly hhi: number | undefined;
}

/** Rows of `active_ingredients.csv` as entries, in the order of the file. */
export function entriesOf(rows: readonly TableRow[]): Entry[] {
	return rows.map((row) => ({
		id: textOf(row, 'id'),
		molecule: textOf(row, 'molecule'),
		area: textOf(row, 'therapeutic_area'),
		applicant: applicantKey(textOf(row, 'applicant')),
		name: textOf(row, 'applicant'),
		iso3: textOf(row, 'iso3') || undefined,
		confidence: confidenceOf(row),
		sourceId: textOf(row, 'source_id')
	}));
}

/**
 * Molecules grouped by therapeutic area, the area with the most molecules first; within an area the molecule with the fewest sources
 * first, then by name: what is most at risk is read first.
 */
export function moleculesOf(entries: readonly Entry[]): Molecule[] {
	const molecules = [...grouped(entries, ({ molecule }) => molecule)].map(([inn, own]): Molecule => {
		const seats = grouped(own, ({ iso3 }) => iso3 ?? '');
		const order = [...seats].sort(([a, left], [b, right]) => right.length - left.length || compare(a, b));
		return {
			inn,
			area: own[0]?.area ?? '',
			entries: own,
			sources: [...new Set(own.map(({ applicant }) => applicant))].sort(compare),
			countries: order.flatMap(([iso3]) => (iso3 === '' ? [] : iso3)),
			hhi: hhiOf(own)
		};
	});
	const perArea = grouped(molecules, ({ area }) => area);
	const size = (area: string): number => perArea.get(area)?.length ?? 0;
	return molecules.sort(
		(a, b) =>
			size(b.area) - size(a.area) ||
			compare(a.area, b.area) ||
			a.sources.length - b.sources.length ||
			compare(a.inn, b.inn)
	);
}

/** Every company once, under the first spelling on the list, by name. */
export function applicantsOf(entries: readonly Entry[]): Applicant[] {
	return [...grouped(entries, ({ applicant }) => applicant)]
		.map(([key, own]) => ({
			key,
			name: own[0]?.name ?? key,
			iso3: own[0]?.iso3,
			molecules: new Set(own.map(({ molecule }) => molecule)).size
		}))
		.sort((a, b) => compare(a.name, b.name));
}

/** Seats on the list, the one of the most molecules first. */
export function seatsOf(molecules: readonly Molecule[]): string[] {
	const counts = new Map<string, number>();
	for (const { countries } of molecules) {
		for (const iso3 of countries) counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
	}
	return [...counts].sort(([a, left], [b, right]) => right - left || compare(a, b)).map(([iso3]) => iso3);
}

/** A company without a confirmed seat is somewhere: the index is known only where no other seat could change it. */
function hhiOf(entries: readonly Entry[]): number | undefined {
	const unplaced = entries.filter(({ iso3 }) => iso3 === undefined);
	if (unplaced.length === 0) {
		return herfindahl([...grouped(entries, ({ iso3 }) => iso3 ?? '').values()].map((own) => own.length));
	}
	const alone = unplaced.length === entries.length && new Set(unplaced.map(({ applicant }) => applicant)).size === 1;
	return alone ? HERFINDAHL_MOST : undefined;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

// Plain order of code units: the same for every reader and in every place, and all names of the list are Latin.
function compare(a: string, b: string): number {
	const [left, right] = [a.toLowerCase(), b.toLowerCase()];
	return left < right ? -1 : left > right ? 1 : 0;
}
