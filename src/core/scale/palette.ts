import type { ClassTone, SeriesTone } from './tone.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A colour for each theme, as `#rrggbb`. */
export type Colour = Readonly<Record<Theme, string>>;

/** Every tone that is a flat colour. `region` is the group's own line, `muted` what is there but not chosen. */
export type FlatTone = ClassTone | SeriesTone | 'region' | 'muted';

/**
 * Colours of tones. Classes rise in distance from the ground: darker in the light theme, brighter in the dark one.
 * Zero is warm where amounts are cool and absence is hatched, so that the three are never taken for each other. Chosen in OKLCH
 * and held apart, with normal and colour-blind vision, by the tests of this file.
 */
export const TONES: Readonly<Record<FlatTone, Colour>> = {
	zero: { light: '#fbf3d6', dark: '#3d3a2a' },
	'class-1': { light: '#92ddc0', dark: '#2e4b83' },
	'class-2': { light: '#55beae', dark: '#1d73a5' },
	'class-3': { light: '#1d97a3', dark: '#08a2af' },
	'class-4': { light: '#006495', dark: '#50d2a7' },
	'class-5': { light: '#1b3370', dark: '#dcf181' },
	'below-3': { light: '#723302', dark: '#fbcd68' },
	'below-2': { light: '#b46d10', dark: '#d08a34' },
	'below-1': { light: '#e3b667', dark: '#804d21' },
	'above-1': { light: '#93d2cd', dark: '#216366' },
	'above-2': { light: '#2a9898', dark: '#3aaca8' },
	'above-3': { light: '#02585f', dark: '#88f1e3' },
	'level-0': { light: '#fbf3d6', dark: '#3d3a2a' },
	'level-1': { light: '#cbbaeb', dark: '#56428e' },
	'level-2': { light: '#a989d9', dark: '#8962c5' },
	'level-3': { light: '#7b50b9', dark: '#bd93e2' },
	'level-4': { light: '#442382', dark: '#efd2f8' },
	'series-0': { light: '#0b6b6f', dark: '#5cc4c0' },
	'series-1': { light: '#cc7200', dark: '#f2ef6f' },
	'series-2': { light: '#003d73', dark: '#9caafe' },
	'series-3': { light: '#bc4947', dark: '#6fa439' },
	'series-4': { light: '#5d88e7', dark: '#eacab1' },
	'series-5': { light: '#9c829e', dark: '#835cbe' },
	'series-6': { light: '#53323c', dark: '#8e6c5b' },
	'series-7': { light: '#414002', dark: '#507d82' },
	region: { light: '#16211f', dark: '#e8eeec' },
	muted: { light: '#83918e', dark: '#6f7d7a' }
};

/** Stripes or dots that stand for an absence; which pattern is which kind is drawn by the painter. */
export const HATCH: Readonly<Record<'ground' | 'line', Colour>> = {
	ground: { light: '#ffffff', dark: '#171c1f' },
	line: { light: '#85918f', dark: '#76847f' }
};

/** What lies around and under the countries of a map. `border` is also the outline of marks that are too pale to stand alone. */
export const MAP: Readonly<Record<'sea' | 'context' | 'border', Colour>> = {
	sea: { light: '#f3f6f7', dark: '#14191c' },
	context: { light: '#e4e9e9', dark: '#232b2e' },
	border: { light: '#7d8a87', dark: '#71807d' }
};

/** The grounds that figures stand on, and the ink of their text. */
export const GROUND: Readonly<Record<'page' | 'surface' | 'ink', Colour>> = {
	page: { light: '#ffffff', dark: '#101416' },
	surface: { light: '#f7f8f8', dark: '#171c1f' },
	ink: { light: '#16211f', dark: '#e8eeec' }
};
