import { svgAddress } from './svg-file.ts';

/** Pixels of the file for one of the sheet. */
export const PNG_FACTORS = [1, 2, 4] as const;
export type PngFactor = (typeof PNG_FACTORS)[number];

/** What browsers can draw on: sides as Chrome and Firefox have them, an area as Safari on a desktop has it. */
export const PNG_LIMITS = { side: 16_384, area: 67_108_864 } as const;

export type PngFailure =
	/** More pixels than a browser draws. */
	| 'too_large'
	/** The browser did not take the SVG as a picture. */
	| 'not_drawn'
	/** The browser drew it and did not give the file. */
	| 'not_encoded';

/** Why there is no PNG; a page says it in its own words. */
export class PngError extends Error {
	override readonly name = 'PngError';
	readonly reason: PngFailure;
	readonly width: number;
	readonly height: number;

	constructor(reason: PngFailure, { width, height }: PixelSize, options?: ErrorOptions) {
		super(`PNG of ${width} × ${height} pixels: ${reason}`, options);
		this.reason = reason;
		this.width = width;
		this.height = height;
	}
}

export interface PixelSize {
	readonly width: number;
	readonly height: number;
}

/** Size of the file that an SVG becomes at a factor. Throws a RangeError for text that does not begin with an SVG that has a size. */
export function pngSize(svg: string, factor: PngFactor): PixelSize {
	const head = /^<svg [^>]*>/.exec(svg)?.[0] ?? '';
	const [width, height] = [/ width="([\d.]+)"/, / height="([\d.]+)"/].map((side) => Number(side.exec(head)?.[1]));
	if (!width || !height) throw new RangeError(`expected an SVG with width and height, came ${svg.slice(0, 80)}`);
	return { width: Math.round(width * factor), height: Math.round(height * factor) };
}

export function isTooLarge({ width, height }: PixelSize): boolean {
	return Math.max(width, height) > PNG_LIMITS.side || width * height > PNG_LIMITS.area;
}

/** A self-contained SVG as the bytes of a PNG. Rejects with a `PngError`. */
export async function pngFile(svg: string, factor: PngFactor): Promise<Blob> {
	const size = pngSize(svg, factor);
	if (isTooLarge(size)) throw new PngError('too_large', size);
	const picture = new Image(size.width, size.height);
	picture.src = svgAddress(svg);
	try {
		await picture.decode();
	} catch (cause) {
		throw new PngError('not_drawn', size, { cause });
	}
	const canvas = Object.assign(document.createElement('canvas'), size);
	const pen = canvas.getContext('2d');
	if (!pen) throw new PngError('not_drawn', size);
	pen.drawImage(picture, 0, 0, size.width, size.height);
	const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!file) throw new PngError('not_encoded', size);
	return file;
}
