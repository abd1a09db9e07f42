import type { MapShapes } from '#core/geo/shapes.ts';
import type { Names } from '#core/table/names.ts';
import type { Notes } from '#core/table/notebook.ts';
import type { PackedRow } from '#core/table/packed-rows.ts';

/** What the page of an embed holds for its figure, and for the script that takes the figure over. Plain data. */
export interface EmbedPage {
	/** Path below `/embed/`, which says what the page shows by itself. */
	readonly path: string;
	readonly names: Names;
	readonly notes: Notes;
	readonly tables: readonly { readonly id: string; readonly rows: readonly PackedRow[] }[];
	readonly shapes: MapShapes;
	/** Content hash of the data that the page was made from. */
	readonly hash: string;
	/** ISO date of the newest facts. */
	readonly retrieved: string;
}

/** Where the page keeps it. */
export const EMBED_DATA = 'embed-data';
/** The element whose height is the embed's, and which the script takes over. */
export const EMBED_ROOT = 'embed';
