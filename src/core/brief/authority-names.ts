/** What sources write that name no authority of their own; it says nothing beside a name. */
const UNNAMED = 'National medicines authority';

/** Words with two capitals or more: NAFDAC, BfArM, TİTCK. */
const ABBREVIATION = /\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*/gu;

/**
 * Authorities of one country, each once: sources write the same one in full, by its abbreviation, or with what it was called before.
 * Names that share an abbreviation, or of which one begins with the other, are of one authority; the longest of them says most.
 */
export function authorityNames(names: readonly string[]): string[] {
	const named = [...new Set(names)].filter((name) => name !== '' && name !== UNNAMED);
	if (named.length === 0) return names.includes(UNNAMED) ? [UNNAMED] : [];
	const kept: string[] = [];
	for (const name of named) {
		const at = kept.findIndex((other) => isSame(name, other));
		const other = kept[at];
		if (other === undefined) kept.push(name);
		else if (name.length > other.length) kept[at] = name;
	}
	return kept;
}

function isSame(a: string, b: string): boolean {
	const others = new Set(b.match(ABBREVIATION));
	return a.startsWith(b) || b.startsWith(a) || (a.match(ABBREVIATION) ?? []).some((word) => others.has(word));
}
