import { textWidth } from '#core/chart/text-width.ts';

/** A text in lines that fit `width` pixels at `size`, parted at blanks; a word too long for a line is parted inside. */
export function wrapText(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (textWidth(longer, size) <= width) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		const pieces = pieceWord(word, width, size);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? '';
	}
	return line === '' ? lines : [...lines, line];
}

/** Pieces of a word, each as long as a line holds and of one character at least; an address parts after its separators. */
function pieceWord(word: string, width: number, size: number): string[] {
	if (textWidth(word, size) <= width) return [word];
	const pieces: string[] = [];
	let piece = '';
	for (const part of word.split(/(?<=[&?/;,-])/u).flatMap((each) => splitTooLong(each, width, size))) {
		if (piece !== '' && textWidth(piece + part, size) > width) {
			pieces.push(piece);
			piece = '';
		}
		piece += part;
	}
	return [...pieces, piece];
}

function splitTooLong(part: string, width: number, size: number): string[] {
	return textWidth(part, size) <= width ? [part] : Array.from(part);
}
