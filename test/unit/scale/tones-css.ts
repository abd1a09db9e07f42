import { ABSENCES } from '#core/table/observation.ts';
import { HATCH, MAP, TONES, type Colour, type Theme } from '#core/scale/palette.ts';

/** The style sheet that the palette asks for; `src/ui/tones.css` must be exactly this. */
export function tonesCss(): string {
	const properties: [string, Colour][] = [
		...Object.entries(TONES).map(([tone, colour]): [string, Colour] => [`--tone-${tone}`, colour]),
		...Object.entries(HATCH).map(([part, colour]): [string, Colour] => [`--hatch-${part}`, colour]),
		...Object.entries(MAP).map(([part, colour]): [string, Colour] => [`--map-${part}`, colour])
	];
	const declare = (theme: Theme, indent: string): string =>
		properties.map(([name, colour]) => `${indent}${name}: ${colour[theme]};`).join('\n');
	const strokes = Object.keys(TONES).filter((tone) => /^(series|region|muted)/.test(tone));
	return [
		'/* Colours of tones, equal to src/core/scale/palette.ts (a test holds them so). Change them there. */',
		`:root {\n${declare('light', '\t')}\n}`,
		`@media screen and (prefers-color-scheme: dark) {\n\t:root:not([data-theme='light']) {\n${declare('dark', '\t\t')}\n\t}\n}`,
		`@media screen {\n\t:root[data-theme='dark'] {\n${declare('dark', '\t\t')}\n\t}\n}`,
		...Object.keys(TONES).map((tone) => `.tone-${tone} {\n\tfill: var(--tone-${tone});\n}`),
		...ABSENCES.map((kind) => `.tone-absence-${kind} {\n\tfill: url(#hatch-${kind});\n}`),
		'.hatch-ground {\n\tfill: var(--hatch-ground);\n}',
		'.hatch-line {\n\tfill: var(--hatch-line);\n}',
		'/* Lines take their tone as stroke; the line of a group is dashed, and a leader to a line that ended early dotted. */',
		...strokes.map(
			(tone) =>
				`.mark-line.tone-${tone},\n.mark-leader.tone-${tone} {\n\tfill: none;\n\tstroke: var(--tone-${tone});\n}`
		),
		'.mark-line.tone-region {\n\tstroke-dasharray: 7 4;\n}',
		'.mark-leader.tone-muted {\n\tstroke-dasharray: 1 3;\n}',
		''
	].join('\n');
}
