/** Advance widths of U+0020 to U+007E in thousandths of the type size: those of Helvetica, which system sans fonts are close to. */
const WIDTHS = [
	278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
	556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
	722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
	556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
	260, 334, 584
];
const OTHER = 600;
const WIDE = 1000;
/** Some system fonts run a little wider. */
const ALLOWANCE = 1.06;

/** Estimated width in pixels of a text set in the reader's system sans at `size` pixels: without a DOM, the same everywhere, rather too wide. */
export function textWidth(text: string, size: number): number {
	return (thousandthsOf(text) / 1000) * size * ALLOWANCE;
}

function thousandthsOf(text: string): number {
	let thousandths = 0;
	for (let index = 0; index < text.length; index += 1) {
		const width = WIDTHS[text.charCodeAt(index) - 32];
		if (width === undefined) return thousandthsOfAny(text);
		thousandths += width;
	}
	return thousandths;
}

/** The same for a text with letters beyond those of ASCII: takes several times as long. */
function thousandthsOfAny(text: string): number {
	let thousandths = 0;
	for (const character of text.normalize('NFD')) {
		if (/\p{Mark}/u.test(character)) continue;
		thousandths += WIDTHS[character.charCodeAt(0) - 32] ?? (isWide(character) ? WIDE : OTHER);
	}
	return thousandths;
}

/** The text, or as much of it as fits into `width` pixels with an ellipsis. */
export function fitText(text: string, width: number, size: number): string {
	if (textWidth(text, size) <= width) return text;
	const characters = Array.from(text);
	while (characters.length > 1) {
		characters.pop();
		const shorter = `${characters.join('').trimEnd()}…`;
		if (textWidth(shorter, size) <= width) return shorter;
	}
	return '…';
}

/** Ideographs, kana, Hangul and full-width forms. */
function isWide(character: string): boolean {
	return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(character);
}
