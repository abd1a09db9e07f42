import { GROUND } from '#core/scale/palette.ts';

/** Inks of a sheet beside the palette: those of the light page (`src/ui/site/tokens.css`; a test holds them equal). */
export const INK = {
	ground: GROUND.page.light,
	text: GROUND.ink.light,
	soft: '#4f5d5a',
	rule: '#dde3e2',
	ruleStrong: '#7d8a87'
} as const;

/** Fonts that a reader of the file is likely to have, all of the same widths. */
export const FONTS = "Arial, Arimo, 'Liberation Sans', Helvetica, sans-serif";
