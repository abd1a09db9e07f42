/** Text as it is compared in a search: no case, no accents, one space between words. */
export function searchKey(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/**
 * True if every word of the query begins a word of one of the texts; an empty query matches everything. A plural finds its singular and
 * the other way round. Words written together, as in "R&D", are to stand together.
 */
export function matches(query: string, ...texts: readonly string[]): boolean {
	const haystack = ` ${texts.map(spelt).join(' ')}`;
	return query.split(/\s/).every((word) =>
		RegExp(
			` ${spelt(word)
				.replace(/(\S{3})(?:ies|s|y)(?!\S)/g, '$1')
				.replaceAll(' ', '\\S* ')}`
		).test(haystack)
	);
}

const spelt = (text: string): string => searchKey(text.replaceAll('&', ' and '));
