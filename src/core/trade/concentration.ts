import { herfindahl } from '#core/table/herfindahl.ts';

/** How unevenly a sum is shared among those who make it up. */
export interface Concentration {
	/** Herfindahl–Hirschman index, above 0 and at most 10,000 (one holds all). */
	readonly hhi: number;
	/** The largest part: whose it is, and its share (0–1). */
	readonly top: { readonly key: string; readonly share: number };
	/** Parts above zero. */
	readonly parts: number;
	readonly total: number;
}

/** Concentration of amounts by their keys: equal shares of n give an index of 10,000 ÷ n. Undefined where nothing adds up. */
export function concentration(amounts: Iterable<readonly [key: string, amount: number]>): Concentration | undefined {
	const parts = [...amounts].filter(([, amount]) => amount > 0);
	const total = parts.reduce((sum, [, amount]) => sum + amount, 0);
	let top: readonly [string, number] | undefined;
	for (const part of parts) {
		if (!top || part[1] > top[1] || (part[1] === top[1] && part[0] < top[0])) top = part;
	}
	const hhi = herfindahl(parts.map(([, amount]) => amount));
	if (!top || hhi === undefined) return undefined;
	return {
		hhi,
		top: { key: top[0], share: top[1] / total },
		parts: parts.length,
		total
	};
}
