/**
 * How large a sheet is: `width` × `height` in the pixels that files have, laid out in `units` of its own across, so that type is
 * as large as the place needs where the sheet ends up. Without a height it is as high as what stands on it.
 */
export interface SheetBox {
	readonly width: number;
	readonly height: number | undefined;
	readonly units: number;
}

export const SHEET_SIZES = ['column', 'page', 'slide', 'social'] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

/** A column of a report is 8.5 cm wide, here at 192 dots per inch; a page's text about 16 cm; slides and cards are boxes. */
export const SHEET_BOXES: Readonly<Record<SheetSize, SheetBox>> = {
	column: { width: 640, height: undefined, units: 400 },
	page: { width: 960, height: undefined, units: 720 },
	slide: { width: 1280, height: 720, units: 960 },
	social: { width: 1200, height: 630, units: 840 }
};
