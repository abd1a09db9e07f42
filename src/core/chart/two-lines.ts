import { fitText, textWidth } from './text-width.ts';

/** A text in one line where it fits, else in two parted at a blank, the second shortened where it must be. */
export function twoLines(text: string, width: number, size: number): readonly [string] | readonly [string, string] {
	if (textWidth(text, size) <= width) return [text];
	let first = '';
	let rest = text;
	for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
		if (textWidth(text.slice(0, at), size) > width) break;
		[first, rest] = [text.slice(0, at), text.slice(at + 1)];
	}
	return first === '' ? [fitText(text, width, size)] : [first, fitText(rest, width, size)];
}
