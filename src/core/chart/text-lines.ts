import { fitText, textWidth } from './text-width.ts';

/** A text in as few lines as it needs and at most so many, parted at blanks; the last is shortened where it must be. */
export function textLines(text: string, width: number, size: number, most = 2): readonly [string, ...string[]] {
	if (most === 1 || textWidth(text, size) <= width) return [fitText(text, width, size)];
	let end = 0;
	for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
		if (textWidth(text.slice(0, at), size) > width) break;
		end = at;
	}
	if (end === 0) return [fitText(text, width, size)];
	return [text.slice(0, end), ...textLines(text.slice(end + 1), width, size, most - 1)];
}
