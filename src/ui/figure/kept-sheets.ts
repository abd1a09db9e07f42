import type { Scene } from '#core/chart/scene.ts';

/** A sheet, such as the map of a region, with what is drawn on it. */
export interface Sheet {
	readonly id: string;
	readonly scene: Scene;
	/** Part of the scene in view; all of it by default. */
	readonly viewBox: string | undefined;
	/** Datum under pointer or focus. */
	readonly active: string | undefined;
	/** Tone that the legend points at. */
	readonly emphasis: string | undefined;
}

/** Sheets that are kept, the one in sight among them. */
const KEPT = 7;

/**
 * The sheets of a stage with one put in sight, new or drawn anew; the others stay as they were: whoever comes back to a region finds its map
 * laid out. They stand in the order in which they came, so that none is moved, and the first gives way.
 */
export function withSheet(sheets: readonly Sheet[], sheet: Sheet): readonly Sheet[] {
	const at = sheets.findIndex(({ id }) => id === sheet.id);
	return at < 0 ? [...sheets, sheet].slice(-KEPT) : sheets.with(at, sheet);
}
