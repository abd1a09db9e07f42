import { isTooLarge, PngError } from '#export/png.ts';
import { INSTEAD, PNG_FACTOR, type Format, type Instead } from './formats.ts';
import { isNotLoaded } from './reason-of.ts';

/** Smaller images, the largest first. */
const SMALLER = ['png_2x', 'png'] as const;

/** What is offered where a format failed for this reason: something that does not fail for the same one. */
export function insteadOf(format: Format, cause: unknown): Instead {
	// Where one writer did not load the next would not either; that of plain CSV is here already.
	if (isNotLoaded(cause)) return 'csv';
	if (!(cause instanceof PngError) || cause.reason !== 'too_large') return INSTEAD[format];
	const own = format in PNG_FACTOR ? PNG_FACTOR[format as keyof typeof PNG_FACTOR] : 1;
	const fits = SMALLER.find((one) => {
		const part = PNG_FACTOR[one] / own;
		return part < 1 && !isTooLarge({ width: cause.width * part, height: cause.height * part });
	});
	return fits ?? 'svg';
}
