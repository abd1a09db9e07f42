/**
 * How large a sheet is: `width` × `height` in the pixels that files have, laid out in `units` of its own across, so that type is
 * as large as the place needs where the sheet ends up. Without a height it is as high as what stands on it.
 */
export interface SheetBox {
	readonly width: number;
	readonly height: number | undefined;
	readonly units: number;
	/** Where the height is free: a list that would be higher than this many pixels goes on in columns, and is cut if it must. */
	readonly tallest?: number;
	/** Pixels of the smallest type that can be read in this place: before it gets smaller, a list is cut to its first rows. */
	readonly least: number;
}

export const SHEET_SIZES = ['column', 'page', 'slide', 'social'] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

/**
 * A column of a report is 8.5 cm wide, here at 192 dots per inch, and shows a list whole, however long it is; a page's text is about
 * 16 cm wide and 24 cm high; slides and cards are boxes.
 */
export const SHEET_BOXES: Readonly<Record<SheetSize, SheetBox>> = {
	column: { width: 640, height: undefined, units: 400, least: 0 },
	page: { width: 960, height: undefined, units: 720, tallest: 1440, least: 11 },
	slide: { width: 1280, height: 720, units: 960, least: 10 },
	social: { width: 1200, height: 630, units: 840, least: 10 }
};
