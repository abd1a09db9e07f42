import type { Finding } from '#core/schema/finding.ts';

/** One finding per file: what differs first, and the whole header that was expected. */
export function headerFindings(file: string, came: readonly string[], expected: readonly string[]): Finding[] {
	if (came.length === expected.length && came.every((name, index) => name === expected[index])) return [];
	const missing = expected.filter((name) => !came.includes(name));
	const unknown = came.filter((name) => !expected.includes(name));
	const cause =
		missing.length > 0
			? `Missing: ${missing.join(', ')}`
			: unknown.length > 0
				? `Not in the schema: ${unknown.join(', ')}`
				: 'The names are right but their order, or one of them twice, is not';
	return [
		{
			file,
			line: 1,
			column: missing[0] ?? unknown[0] ?? came.find((name, index) => name !== expected[index]),
			what: `expected the header ${expected.join(',')}`,
			came: came.join(','),
			remedy: `${cause}. Write the columns of the schema, in its order`
		}
	];
}
