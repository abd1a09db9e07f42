import { contrast } from './contrast.ts';
import { TONES, type FlatTone, type Theme } from './palette.ts';

const INKS = ['#000000', '#ffffff'] as const;
export type Ink = (typeof INKS)[number];

/** The ink, black or white, that reads better on a tone. Every tone of the palette leaves it 4.5:1 or more, which a test holds. */
export function inkOn(tone: FlatTone, theme: Theme): Ink {
	const [black, white] = INKS;
	const ground = TONES[tone][theme];
	return contrast(black, ground) >= contrast(white, ground) ? black : white;
}

/** Tone of a text that stands on a tone: the style sheet gives it that tone's ink. A text on a hatch has the page's own ink. */
export function toneOn(tone: string): string | undefined {
	return tone.startsWith('absence-') ? undefined : `on-${tone}`;
}
