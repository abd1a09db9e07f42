/** Legal forms, which lists write in different ways for one and the same company. */
const LEGAL_FORMS = new Set(['ltd', 'limited', 'pvt', 'private', 'co', 'inc']);

/**
 * Key of a company, the same for all spellings of its name that the list has: "Laurus Labs Limited" and "Laurus Labs Ltd" are
 * `laurus-labs`. It stands in addresses, so it holds only letters, digits and hyphens.
 */
export function applicantKey(name: string): string {
	return name
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '' && !LEGAL_FORMS.has(word))
		.join('-');
}
