import { HATCH } from '#core/scale/palette.ts';
import { ABSENCES, type Absence } from '#core/table/observation.ts';
import { element } from './xml.ts';

/** Units between two lines or dots, and the width of a line. */
const SIZE = 6;
const LINE = 1.2;

/** What a hatch is used for: a chart that is scaled has its own, so that stripes are as wide in it as in the legend. */
export type HatchPlace = 'chart' | 'legend';

/** The fill of a kind of absence, undefined for any other tone. */
export function hatchFill(tone: string, place: HatchPlace): string | undefined {
	const kind = ABSENCES.find((absence) => tone === `absence-${absence}`);
	return kind && `url(#${hatchId(kind, place)})`;
}

/**
 * The patterns of the kinds of absence, the same as on the page (`HatchPatterns.svelte`), in the light theme. There a pattern is
 * turned; here its lines are slanted themselves, because not every program that opens SVG turns patterns.
 */
export function hatchPatterns(place: HatchPlace, scale: number): string {
	return ABSENCES.map((kind) => {
		const side = (kind === 'not_applicable' ? SIZE : SIZE * Math.SQRT2) / scale;
		return element(
			'pattern',
			{ id: hatchId(kind, place), width: side, height: side, patternUnits: 'userSpaceOnUse' },
			element('rect', { width: side, height: side, fill: HATCH.ground.light }) + signs(kind, short(side), scale)
		);
	}).join('\n');
}

function signs(kind: Absence, side: number, scale: number): string {
	const colour = HATCH.line.light;
	if (kind === 'not_applicable') {
		return element('circle', { cx: 2 / scale, cy: 2 / scale, r: 1 / scale, fill: colour });
	}
	// From corner to corner, and over both corners beside it, where the neighbours' lines end.
	const [half, more] = [short(side / 2), short(side * 1.5)];
	const rising = `M0,${side}L${side},0M${-half},${half}L${half},${-half}M${half},${more}L${more},${half}`;
	const falling = `M0,0L${side},${side}M${-half},${half}L${half},${more}M${half},${-half}L${more},${half}`;
	const d = kind === 'withheld' ? rising + falling : rising;
	return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': LINE / scale });
}

function short(value: number): number {
	return Math.round(value * 100) / 100;
}

function hatchId(kind: Absence, place: HatchPlace): string {
	return `${place}-hatch-${kind}`;
}
