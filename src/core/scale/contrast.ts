/**
 * Relative luminance of a colour (`#rrggbb`), 0 for black to 1 for white.
 * Formula: WCAG 2.2, "relative luminance", https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function luminance(hex: string): number {
	const [red, green, blue] = channels(hex).map((channel) =>
		channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
	) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21; the order does not matter. Formula: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

/** Red, green and blue of `#rrggbb`, each 0 to 1. */
function channels(hex: string): [number, number, number] {
	if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`expected a colour as #rrggbb, came ${JSON.stringify(hex)}`);
	const at = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
	return [at(1), at(3), at(5)];
}
