import { SERIES_TONES } from '#core/scale/tone.ts';
import type { LegendItem } from '#ui/topic/SwatchLegend.svelte';

/** Tones of origins: the largest have their own, the rest share one. */
export interface OriginTones {
	readonly of: (origin: string) => string;
	/** Every tone that occurs, largest origin first; `others` is what the shared tone means. */
	readonly legend: (name: (origin: string) => string, others: string) => LegendItem[];
}

/** As many hues as a reader can keep apart beside the shared one. */
const OWN = 6;
const SHARED = 'muted';

/** Gives tones by the sums of the origins. */
export function originTones(sums: ReadonlyMap<string, number>): OriginTones {
	const order = [...sums].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([origin]) => origin);
	const own = new Map(order.slice(0, OWN).map((origin, index) => [origin, SERIES_TONES[index] ?? SHARED]));
	return {
		of: (origin) => own.get(origin) ?? SHARED,
		legend: (name, others) => [
			...[...own].map(([origin, tone]) => ({ tone, label: name(origin) })),
			...(order.length > own.size ? [{ tone: SHARED, label: others }] : [])
		]
	};
}
