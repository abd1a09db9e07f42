import type { CiteWords } from './words.ts';

type NameWords = Pick<CiteWords, 'list' | 'take_away_licence_others'>;

/** More publishers than this are counted in a sentence; each stands in the list of sources all the same. */
const NAMED = 6;

/** Publishers as a sentence names them; parted by semicolons where a name has a comma of its own. */
export function namesOf(publishers: readonly string[], words: NameWords): string {
	const named =
		publishers.length <= NAMED
			? publishers
			: [...publishers.slice(0, NAMED - 1), words.take_away_licence_others({ count: publishers.length - NAMED + 1 })];
	return named.some((name) => name.includes(',')) ? named.join('; ') : words.list(named);
}
