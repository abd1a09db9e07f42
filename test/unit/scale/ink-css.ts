import { inkOn } from '#core/scale/ink-on.ts';
import { TONES, type FlatTone, type Theme } from '#core/scale/palette.ts';

/** The style sheet for texts on tones; `src/ui/figure/cell-ink.css` must be exactly this. */
export function inkCss(): string {
	const tones = Object.keys(TONES) as FlatTone[];
	const declare = (theme: Theme, indent: string): string =>
		tones.map((tone) => `${indent}--ink-on-${tone}: ${inkOn(tone, theme)};`).join('\n');
	return [
		'/* Ink of texts on tones, equal to src/core/scale/ink-on.ts (a test holds them so). Change it there. */',
		`:root {\n${declare('light', '\t')}\n}`,
		`@media screen and (prefers-color-scheme: dark) {\n\t:root:not([data-theme='light']) {\n${declare('dark', '\t\t')}\n\t}\n}`,
		`@media screen {\n\t:root[data-theme='dark'] {\n${declare('dark', '\t\t')}\n\t}\n}`,
		".stage svg text[class*='tone-on-'] {\n\tstroke: none;\n}",
		...tones.map((tone) => `.stage svg text.tone-on-${tone} {\n\tfill: var(--ink-on-${tone});\n}`),
		''
	].join('\n');
}
