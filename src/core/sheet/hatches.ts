import { HATCH } from '#core/scale/palette.ts';
import { ABSENCES, type Absence } from '#core/table/observation.ts';
import { element } from './xml.ts';

const SIZE = 6;

/** What a hatch is used for: a chart that is scaled has its own, so that stripes are as wide in it as in the legend. */
export type HatchPlace = 'chart' | 'legend';

/** The fill of a kind of absence, undefined for any other tone. */
export function hatchFill(tone: string, place: HatchPlace): string | undefined {
	const kind = ABSENCES.find((absence) => tone === `absence-${absence}`);
	return kind && `url(#${hatchId(kind, place)})`;
}

/** The patterns of the kinds of absence, the same as on the page (`HatchPatterns.svelte`), in the light theme. */
export function hatchPatterns(place: HatchPlace, scale: number): string {
	return ABSENCES.map((kind) => {
		const turn = kind === 'no_data' ? ' rotate(45)' : kind === 'withheld' ? ' rotate(-45)' : '';
		return element(
			'pattern',
			{
				id: hatchId(kind, place),
				width: SIZE,
				height: SIZE,
				patternUnits: 'userSpaceOnUse',
				patternTransform: `scale(${Math.round(1000 / scale) / 1000})${turn}`
			},
			element('rect', { width: SIZE, height: SIZE, fill: HATCH.ground.light }) + lines(kind)
		);
	}).join('\n');
}

function lines(kind: Absence): string {
	const fill = HATCH.line.light;
	const upright = element('rect', { width: 1.2, height: SIZE, fill });
	switch (kind) {
		case 'no_data':
			return upright;
		case 'not_applicable':
			return element('circle', { cx: 2, cy: 2, r: 1, fill });
		case 'withheld':
			return upright + element('rect', { width: SIZE, height: 1.2, fill });
	}
}

function hatchId(kind: Absence, place: HatchPlace): string {
	return `${place}-hatch-${kind}`;
}
