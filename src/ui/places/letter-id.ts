/** Id of the place on the page where the names with a first letter begin. */
export function letterId(letter: string): string {
	return `letter-${letter.toLowerCase()}`;
}
