/** Text as it is compared in a search: no case, no accents, one space between words. */
export function searchKey(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** True if every word of the query begins a word of one of the texts; an empty query matches everything. */
export function matches(query: string, ...texts: readonly string[]): boolean {
	const words = searchKey(query).split(' ').filter(Boolean);
	if (words.length === 0) return true;
	const haystack = ` ${texts.map(searchKey).join(' ')}`;
	return words.every((word) => haystack.includes(` ${word}`));
}
