import { searchKey } from '#core/text/search.ts';
import { withinOneEdit } from './one-edit.ts';
import type { SearchHit } from './search.ts';

/** Whether a hit is called what is asked in whole words, or has it as a code. */
export function hasWords(hit: SearchHit, asked: string): boolean {
	return hit.entry.codes.some((code) => searchKey(code) === searchKey(asked)) || everyWord(hit, asked, same);
}

/** Whether each word that is asked is a word of one name of a hit, or one letter from such a word; the beginning of a word is not enough. */
export function isNearly(hit: SearchHit, asked: string): boolean {
	return everyWord(hit, asked, withinOneEdit);
}

const same = (a: string, b: string): boolean => a === b;

function everyWord({ entry }: SearchHit, asked: string, like: (a: string, b: string) => boolean): boolean {
	const wanted = wordsOf(asked);
	return [entry.name, ...entry.aliases].some((name) => {
		const words = wordsOf(name);
		return wanted.every((typed) => words.some((word) => like(typed, word)));
	});
}

const wordsOf = (text: string): string[] => searchKey(text).split(' ');
