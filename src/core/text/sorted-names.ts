/** Names in the order in which a language lists them. */
export function sortedNames(names: readonly string[], locale: string): string[] {
	return [...names].sort((a, b) => a.localeCompare(b, locale));
}
