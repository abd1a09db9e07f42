/** The letter that a name stands under in a list from A to Z: without accents, and without what is no letter. */
export function firstLetter(name: string, locale: string): string {
	return name.normalize('NFD').replace(/\P{L}/gu, '').charAt(0).toLocaleUpperCase(locale);
}
