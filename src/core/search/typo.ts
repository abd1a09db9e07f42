import { withinOneEdit } from './one-edit.ts';

/** Words shorter than this are one letter from too many others. */
const LEAST_TYPO = 5;

/** Every word of the query begins a word of the name, or is long and one letter from one, or from the beginning of one. Both are search keys. */
export function isTypoOf(name: string, typedWords: readonly string[]): boolean {
	const words = name.split(' ');
	return typedWords.every((typed) =>
		words.some(
			(word) =>
				word.startsWith(typed) ||
				(typed.length >= LEAST_TYPO &&
					(withinOneEdit(typed, word) || withinOneEdit(typed, word.slice(0, typed.length))))
		)
	);
}
