import type { TextWords } from './words.ts';

/** What a figure is of, once it is away from the page that says so. */
export interface OfRegion {
	/** `world` or `<scheme>:<group>`. */
	readonly id: string;
	readonly name: string;
}

/** The title with the name of its region, which it may have already: "Exports against imports: Africa". */
export function titleOfRegion(title: string, { name }: OfRegion, words: Pick<TextWords, 'text_title'>): string {
	return holds(title, name) ? title : words.text_title({ indicator: title, group: name });
}

/** The name of a file, without its ending, with the code of its region, which it may have already: `trade-balance_au-AU`. */
export function fileOfRegion(file: string, { id }: OfRegion): string {
	const code = id.replace(':', '-');
	return holds(file, code) ? file : `${file}_${code}`;
}

/** Whether a name stands in a text as a whole: "Europe" is not in "European". */
function holds(text: string, name: string): boolean {
	const literal = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
	return new RegExp(`(?:^|[^\\p{L}\\p{N}])${literal}(?:$|[^\\p{L}\\p{N}])`, 'u').test(text);
}
