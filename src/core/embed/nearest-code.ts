import { withinOneEdit } from '#core/search/one-edit.ts';

/** Shorter codes differ by one letter without having to do with each other: `eu`, `au`. */
const SHORTEST = 5;

/**
 * The code that was meant by one that is not known: the same but for case and signs (`AU/au` for `au:AU`), else one letter off, else
 * the longest that it begins with (`births_2020`). Undefined where none is like it.
 */
export function nearestCode(came: string, codes: Iterable<string>): string | undefined {
	const asked = plain(came);
	if (asked === '') return undefined;
	const all = [...codes].map((code) => ({ code, plain: plain(code) }));
	const same = all.find((one) => one.plain === asked);
	if (same ?? asked.length < SHORTEST) return same?.code;
	const close = all.find((one) => one.plain.length >= SHORTEST && withinOneEdit(one.plain, asked));
	const begun = all
		.filter((one) => one.plain.length >= SHORTEST && asked.startsWith(one.plain))
		.sort((a, b) => b.plain.length - a.plain.length);
	return (close ?? begun[0])?.code;
}

const plain = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');
