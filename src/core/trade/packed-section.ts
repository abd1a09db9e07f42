import type { CrossSection, RankedCell } from '#core/table/view.ts';

/** A cell without the names of its fields and without what all cells of its section share. */
type PackedCell = readonly [
	iso3: string,
	country: string,
	year: number | undefined,
	value: number | undefined,
	status: RankedCell['status'],
	confidence: RankedCell['confidence'],
	/** Place in `sourceIds`. */
	source: number | undefined,
	note: string,
	rank: number | undefined,
	tied: boolean
];

/** A cross-section of latest values as it travels in a page: a third of its size. */
export interface PackedSection extends Omit<CrossSection, 'cells' | 'rows' | 'outside' | 'pinned'> {
	readonly sourceIds: readonly string[];
	readonly packed: readonly PackedCell[];
}

/** Packs a cross-section without pinned countries. Throws for one that has some. */
export function packSection({ cells, rows: _, outside, pinned, ...rest }: CrossSection): PackedSection {
	if (outside.length > 0 || pinned.length > 0) throw new RangeError('a section with pinned countries cannot be packed');
	const sourceIds = [...new Set(cells.flatMap(({ sourceId }) => sourceId ?? []))];
	const packed = cells.map((cell): PackedCell => [
		cell.iso3,
		cell.country,
		cell.year,
		cell.value,
		cell.status,
		cell.confidence,
		cell.sourceId === undefined ? undefined : sourceIds.indexOf(cell.sourceId),
		cell.note,
		cell.rank,
		cell.tied
	]);
	return { ...rest, sourceIds, packed };
}

export function unpackSection({ packed, sourceIds, ...rest }: PackedSection): CrossSection {
	const cells = packed.map(
		([iso3, country, year, value, status, confidence, source, note, rank, tied]): RankedCell => ({
			iso3,
			country,
			indicator: rest.indicator.id,
			year,
			value,
			status,
			confidence,
			sourceId: source === undefined ? undefined : sourceIds[source],
			note,
			rank,
			tied
		})
	);
	return { ...rest, cells, rows: cells, outside: [], pinned: [] };
}
