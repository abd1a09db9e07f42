import type { Absence } from '#core/table/observation.ts';

/** Classes of amounts from low to high. */
export const SEQUENTIAL_TONES = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'] as const;
/** Classes on either side of a middle, from far below to far above. */
export const BELOW_TONES = ['below-3', 'below-2', 'below-1'] as const;
export const ABOVE_TONES = ['above-1', 'above-2', 'above-3'] as const;
/** Named levels; the first is "none of it". */
export const LEVEL_TONES = ['level-0', 'level-1', 'level-2', 'level-3', 'level-4'] as const;
/** Lines of countries, told apart by hue and by a label at their end. */
export const SERIES_TONES = [
	'series-0',
	'series-1',
	'series-2',
	'series-3',
	'series-4',
	'series-5',
	'series-6',
	'series-7'
] as const;

/** Name of what a value looks like; the palette resolves it. */
export type ClassTone =
	| 'zero'
	| (typeof SEQUENTIAL_TONES)[number]
	| (typeof BELOW_TONES)[number]
	| (typeof ABOVE_TONES)[number]
	| (typeof LEVEL_TONES)[number];
export type AbsenceTone = `absence-${Absence}`;
export type SeriesTone = (typeof SERIES_TONES)[number];

/** `count` of the tones, spread so that neighbours differ as much as they can: ends first. */
export function spreadTones<Tone>(tones: readonly Tone[], count: number): Tone[] {
	if (count > tones.length) throw new RangeError(`expected at most ${tones.length} classes, came ${count}`);
	const last = tones.length - 1;
	return Array.from({ length: count }, (_, index) => {
		const place = count === 1 ? Math.ceil(last / 2) : Math.round((index * last) / (count - 1));
		const tone = tones[place];
		if (tone === undefined) throw new RangeError(`no tone at place ${place} of ${tones.length}`);
		return tone;
	});
}
