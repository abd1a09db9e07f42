import type { Mark } from '#core/chart/scene.ts';
import { inkOn } from '#core/scale/ink-on.ts';
import { MAP, TONES, type FlatTone } from '#core/scale/palette.ts';
import { hatchFill } from './hatches.ts';
import { INK } from './ink.ts';
import type { Attributes } from './xml.ts';

/** What the look of a mark depends on beside itself. */
export interface Place {
	/** Short name of the chart: `map`, `ranking` … */
	readonly chart: string;
	/** Units of the sheet for one of the scene: outlines that do not grow along on the page do not grow here. */
	readonly scale: number;
}

/**
 * A mark's look in the light theme as presentation attributes, which every program that opens SVG understands. Says the same as
 * `src/ui/figure/marks.css` and `tones.css`.
 */
export function markStyle(mark: Mark, place: Place): Attributes {
	const look = mark.type === 'text' ? textStyle(mark) : shapeStyle(mark, place);
	return mark.faded === true ? { ...look, opacity: 0.22 } : look;
}

/** The colour of a tone in a chart; undefined where it has none of its own. */
export function toneFill(tone: string | undefined): string | undefined {
	if (tone === undefined) return undefined;
	return hatchFill(tone, 'chart') ?? (isFlat(tone) ? TONES[tone].light : undefined);
}

const SOFT_TEXTS: readonly string[] = ['tick', 'axis-title', 'value-label', 'reference-label', 'absence'];

function textStyle({ role, tone }: Mark): Attributes {
	const weight = role === 'heading' ? { 'font-weight': 700 } : {};
	const on = tone?.startsWith('on-') ? tone.slice('on-'.length) : undefined;
	if (on !== undefined && isFlat(on)) return { fill: inkOn(on, 'light'), ...weight };
	if (role === 'node') return { fill: INK.ground, ...weight };
	return { fill: SOFT_TEXTS.includes(role) ? INK.soft : INK.text, ...weight };
}

function shapeStyle(mark: Mark, { chart, scale }: Place): Attributes {
	const fill = toneFill(mark.tone) ?? INK.text;
	const fixed = 1 / scale;
	switch (mark.role) {
		case 'dot':
			return { fill, stroke: MAP.border.light, 'stroke-width': fixed };
		case 'point': {
			const opacity = chart === 'scatter' ? 0.75 : undefined;
			return { fill, 'fill-opacity': opacity, stroke: MAP.border.light, 'stroke-width': fixed };
		}
		case 'bar':
		case 'absence':
			return { fill, stroke: MAP.border.light, 'stroke-width': 0.75 };
		case 'cell':
			return { fill, stroke: INK.ground, 'stroke-width': 1 };
		case 'flow':
			return { fill, 'fill-opacity': chart === 'flow-map' ? 0.85 : 0.65 };
		case 'node':
			return { fill, stroke: INK.ground, 'stroke-width': fixed };
		default:
			return landStyle(mark, scale) ?? strokeStyle(mark, scale);
	}
}

/** What maps stand on; undefined for other marks. */
function landStyle({ role, tone }: Mark, scale: number): Attributes | undefined {
	const border = { stroke: MAP.border.light, 'stroke-width': 0.6 / scale, 'stroke-linejoin': 'round' };
	switch (role) {
		case 'sphere':
			return { fill: MAP.sea.light };
		case 'country':
			return { fill: toneFill(tone) ?? INK.text, ...border };
		case 'context':
			return { fill: MAP.context.light, ...border };
		case 'border':
			return { fill: 'none', ...border };
		case 'disputed': {
			const dash = [2.5 / scale, 2 / scale];
			return { fill: 'none', ...line(INK.text, 0.9 / scale, dash) };
		}
		default:
			return undefined;
	}
}

/** Marks that are lines, whatever their geometry. */
function strokeStyle({ role, tone, type }: Mark, scale: number): Attributes {
	const none = { fill: 'none' };
	const own = toneFill(tone);
	switch (role) {
		case 'line': {
			const dash = tone === 'region' ? [7, 4] : undefined;
			const ends = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
			return { ...none, ...line(own ?? INK.text, 2, dash), ...ends };
		}
		case 'leader':
			return { ...none, ...line(own ?? INK.soft, 0.75, tone === 'muted' ? [1, 3] : undefined) };
		case 'reference':
			return type === 'line'
				? { ...none, ...line(INK.text, 1.2, [4, 3]) }
				: { ...none, ...line(own ?? INK.text, 2 / scale) };
		case 'grid':
			return { ...none, ...line(INK.rule, 1) };
		case 'connector':
			return { ...none, ...line(INK.ruleStrong, 2) };
		case 'axis':
		case 'tick':
			return { ...none, ...line(INK.ruleStrong, 1) };
		default:
			return { fill: own ?? INK.text };
	}
}

function line(stroke: string, width: number, dash?: readonly number[]): Attributes {
	const dashes = dash?.map((length) => Math.round(length * 100) / 100).join(' ');
	return { stroke, 'stroke-width': width, 'stroke-dasharray': dashes };
}

function isFlat(tone: string): tone is FlatTone {
	return Object.hasOwn(TONES, tone);
}
