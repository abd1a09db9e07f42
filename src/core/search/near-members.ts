import { nearestCode } from '#core/embed/nearest-code.ts';
import type { SearchEntry } from './entry.ts';
import { withinOneEdit } from './one-edit.ts';
import { codeOf, type SiteFolder } from './site-folder.ts';

/** Codes of two letters are one letter from too many others. */
const SHORTEST = 3;

/** Members of a folder whose code is in parts of an address, best first. None where it has no such code. */
export function codedMembers(folder: SiteFolder, parts: readonly string[]): SearchEntry[] {
	const coded = codesOf(folder);
	const whole = nearestCode(
		parts.join('/'),
		coded.map(({ code }) => code)
	);
	return [
		...coded.filter(({ code }) => code === whole),
		...firstOf(backwards(parts), (part) => coded.filter(({ own, codes }) => own === part || codes.includes(part)))
	].map(({ entry }) => entry);
}

/** Members of a folder whose code is one edit away from the last part of an address that has such, best first. None where no code is near. */
export function nearMembers(folder: SiteFolder, parts: readonly string[]): SearchEntry[] {
	const coded = codesOf(folder).filter(({ own }) => own.length >= SHORTEST);
	return firstOf(backwards(parts), (part) =>
		coded
			.filter(({ own }) => part.length >= SHORTEST && withinOneEdit(own, part))
			.sort((a, b) => likeness(b.own, part) - likeness(a.own, part))
	).map(({ entry }) => entry);
}

function codesOf({ members }: SiteFolder) {
	return members.entries.map(({ entry, codes }) => {
		const code = codeOf(entry);
		return { entry, code, own: code.split('/').at(-1)?.toLowerCase() ?? '', codes };
	});
}

const backwards = (parts: readonly string[]): string[] => parts.map((part) => part.toLowerCase()).reverse();

/** What the first part that finds anything finds. */
function firstOf<T>(parts: readonly string[], find: (part: string) => T[]): T[] {
	for (const part of parts) {
		const found = find(part);
		if (found.length > 0) return found;
	}
	return [];
}

/** Letters in another order are more alike than other letters; else the beginning that both have. */
function likeness(code: string, came: string): number {
	const sorted = (text: string): string => Array.from(text).sort().join('');
	if (sorted(code) === sorted(came)) return Infinity;
	const differs = Array.from(code).findIndex((letter, at) => letter !== came[at]);
	return differs < 0 ? code.length : differs;
}
