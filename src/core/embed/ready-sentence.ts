/*
 * The figure of a topic has no script of its own that could write sentences. Its page holds, hidden, one for each thing that may be wrong
 * with the address; the script in the head of every embed fills in what came, and shows it.
 */

/** A sentence that stands ready. */
export interface ReadySentence {
	/** Parameter of the query that it is about. */
	readonly parameter: string;
	/** Pattern of the values that it is said of, matched from end to end. */
	readonly when: string;
	/** With `CAME` where the value belongs. */
	readonly text: string;
}

/** Stands for the value in a sentence; no text of ours has this sign. */
export const CAME = '\uFFFC';

/** The sentence with what a query says; undefined where there is nothing to say. */
export function sentenceFor({ parameter, when, text }: ReadySentence, query: string): string | undefined {
	const came = new URLSearchParams(query).get(parameter) ?? '';
	return new RegExp(`^(?:${when})$`, 's').test(came) ? text.replace(CAME, () => came) : undefined;
}

/** Pattern of all values but these; of nothing as well, which is no value. */
export const otherThan = (...values: readonly string[]): string => `(?!(?:${values.join('|')})$).+`;
