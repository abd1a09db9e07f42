/** Ids, columns and file names: ASCII, so that they are the same in a URL, a file system and a program. */
export function isSnakeCase(name: string): boolean {
	return /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name);
}

export const SNAKE_CASE_REMEDY =
	'Use small letters a–z, digits and single underscores, a letter first: "fda_api_sites"';
