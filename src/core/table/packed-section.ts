import { namesAlone, type NamedCountry } from './named-country.ts';
import type { Cell } from './observation.ts';
import { ranked } from './rank.ts';
import type { CrossSection } from './view.ts';

/** A cell without the names of its fields, without what all cells of its section share, and without what follows from the others. */
type PackedCell = readonly [
	iso3: string,
	country: string,
	year: number | undefined,
	value: number | undefined,
	status: Cell['status'],
	confidence: Cell['confidence'],
	/** Place in `sourceIds`. */
	source: number | undefined,
	note: string,
	shortName?: string
];

type PackedName = readonly [iso3: string, country: string, shortName?: string];

/** A cross-section of latest values as it travels in a page: a fourth of its size. */
export interface PackedSection extends Omit<CrossSection, 'cells' | 'rows' | 'outside' | 'pinned'> {
	readonly sourceIds: readonly string[];
	readonly known: readonly PackedCell[];
	/** Members of whom there is no row and whom the page does not name elsewhere. */
	readonly absent: readonly PackedName[];
}

/**
 * Packs a cross-section without pinned countries. A page that lists members anyway gives them as `listed`, here and to
 * `unpackSection`: those without a row are then left out. Throws for a section with pinned countries.
 */
export function packSection(
	{ cells, rows: _, outside, pinned, ...rest }: CrossSection,
	listed: readonly NamedCountry[] = []
): PackedSection {
	if (outside.length > 0 || pinned.length > 0) throw new RangeError('a section with pinned countries cannot be packed');
	const elsewhere = new Set(listed.map(({ iso3 }) => iso3));
	const known = cells.filter(({ status }) => status !== 'no_data');
	const sourceIds = [...new Set(known.flatMap(({ sourceId }) => sourceId ?? []))];
	return {
		...rest,
		sourceIds,
		known: known.map((cell): PackedCell => [
			cell.iso3,
			cell.country,
			cell.year,
			cell.value,
			cell.status,
			cell.confidence,
			cell.sourceId === undefined ? undefined : sourceIds.indexOf(cell.sourceId),
			cell.note,
			...shortOf(cell)
		]),
		absent: cells
			.filter(({ iso3, status }) => status === 'no_data' && !elsewhere.has(iso3))
			.map((cell): PackedName => [cell.iso3, cell.country, ...shortOf(cell)])
	};
}

/** The section as it was; `listed` are the members that it was packed with. */
export function unpackSection(
	{ known, absent, sourceIds, ...section }: PackedSection,
	listed: readonly NamedCountry[] = []
): CrossSection {
	const indicator = section.indicator.id;
	const present = known.map(([iso3, country, year, value, status, confidence, source, note, shortName]): Cell => ({
		...namesAlone({ iso3, country, shortName }),
		indicator,
		year,
		value,
		status,
		confidence,
		sourceId: source === undefined ? undefined : sourceIds[source],
		note
	}));
	const named = new Set(present.map(({ iso3 }) => iso3));
	const without = [...absent.map(([iso3, country, shortName]) => ({ iso3, country, shortName })), ...listed]
		.filter(({ iso3 }) => !named.has(iso3))
		.map((member): Cell => ({
			...namesAlone(member),
			indicator,
			year: section.year === 'latest' ? undefined : section.year,
			value: undefined,
			status: 'no_data',
			confidence: undefined,
			sourceId: undefined,
			note: ''
		}));
	const cells = ranked(section.indicator, [...present, ...without]);
	return { ...section, cells, rows: cells, outside: [], pinned: [] };
}

/** Most countries have no shorter name, and then no place for one. */
function shortOf({ shortName }: NamedCountry): readonly [] | readonly [string] {
	return shortName === undefined ? [] : [shortName];
}
