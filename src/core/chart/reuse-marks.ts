import type { Mark } from './scene.ts';

/**
 * Marks in which everything that has not changed since the last scene is the very same object, so that a painter that
 * compares by identity touches only what did change: most of a map from one year to the next.
 */
export function marksReuser(): (marks: readonly Mark[]) => readonly Mark[] {
	let before = new Map<string, Mark>();
	return (marks) => {
		const now = new Map<string, Mark>();
		for (const mark of marks) {
			const last = before.get(mark.key);
			now.set(mark.key, last && equal(last, mark) ? last : mark);
		}
		before = now;
		return [...now.values()];
	};
}

/** Marks are flat: their values are strings, numbers and booleans. */
function equal(a: Mark, b: Mark): boolean {
	const left = Object.entries(a);
	const right: Record<string, unknown> = { ...b };
	return left.length === Object.keys(right).length && left.every(([name, value]) => right[name] === value);
}
