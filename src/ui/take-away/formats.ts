import type { PngFactor } from '#export/png.ts';

/** Everything that a figure can be saved or copied as. */
export const FORMATS = ['svg', 'png', 'png_2x', 'png_4x', 'copy', 'csv', 'csv_excel', 'xlsx', 'json', 'zip'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats of the rows, the plainest first. */
export const ROW_FORMATS = ['csv', 'csv_excel', 'xlsx', 'json', 'zip'] as const satisfies readonly Format[];
export type RowFormat = (typeof ROW_FORMATS)[number];

export type ImageFormat = Exclude<Format, RowFormat>;

/** Pixels of a PNG for one of the sheet. */
export const PNG_FACTOR: Readonly<Record<Exclude<ImageFormat, 'svg'>, PngFactor>> = {
	png: 1,
	png_2x: 2,
	png_4x: 4,
	copy: 2
};

/** What is offered where a format fails: the nearest that needs less of the browser. */
export const INSTEAD = {
	svg: 'csv',
	png: 'svg',
	png_2x: 'png',
	png_4x: 'png_2x',
	copy: 'png',
	csv: 'json',
	csv_excel: 'csv',
	xlsx: 'csv_excel',
	json: 'csv',
	zip: 'csv'
} as const satisfies Readonly<Record<Format, Format>>;
export type Instead = (typeof INSTEAD)[Format];

export function isRowFormat(format: Format): format is RowFormat {
	return ROW_FORMATS.some((one) => one === format);
}
