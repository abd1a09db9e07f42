import type { Indicator } from '#core/table/indicator.ts';
import type { Interval } from './interval.ts';
import { LEVEL_TONES, spreadTones } from './tone.ts';

/**
 * One class for each declared level, also for those that nobody has: that nobody reached a level is worth seeing.
 * A level of 0 ("no") has the first tone to itself; the others are spread over the rest.
 */
export function levelIntervals(indicator: Indicator): Interval[] {
	const levels = [...indicator.levels].sort((a, b) => a.value - b.value);
	const [none, ...some] = LEVEL_TONES;
	const positive = spreadTones(some, levels.filter((level) => level.value > 0).length);
	return levels.map(({ value, label }) => ({
		tone: value > 0 ? (positive.shift() ?? none) : none,
		lower: value,
		upper: value,
		label: { kind: 'level', text: label },
		holds: (other) => other === value
	}));
}
