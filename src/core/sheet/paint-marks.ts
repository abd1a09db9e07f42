import { markGeometry } from '#core/chart/paint.ts';
import type { Mark, Role } from '#core/chart/scene.ts';
import { INK } from './ink.ts';
import { markStyle, type Place } from './mark-style.ts';
import { element, xmlText } from './xml.ts';

/** Labels that lines may pass behind: in every chart, and in those whose texts stand on hatches. */
const HALOED: readonly Role[] = ['series-label', 'reference-label'];
const ON_HATCHES: Readonly<Record<string, Role>> = { matrix: 'value-label', 'stacked-bars': 'bar-label' };
const HALO = 3;

/** Marks for a file: the geometry of the page's painter, with the look written on each. What only a pointer can see is left out. */
export function paintSheetMarks(marks: readonly Mark[], place: Place): string {
	const isReferred = marks.some(({ role, type }) => role === 'reference' && type === 'line');
	const haloed = new Set(HALOED);
	if (isReferred) haloed.add('value-label');
	const onHatches = ON_HATCHES[place.chart];
	if (onHatches !== undefined) haloed.add(onHatches);
	return marks.flatMap((mark) => (mark.role === 'hit' ? [] : paintMark(mark, place, haloed))).join('\n');
}

function paintMark(mark: Mark, place: Place, haloed: ReadonlySet<Role>): string {
	const { datum, tone, role } = mark;
	const geometry = markGeometry(mark);
	const attributes = {
		'data-role': role,
		'data-datum': datum,
		'data-tone': tone,
		...geometry,
		...markStyle(mark, place)
	};
	if (mark.type !== 'text') return element(mark.type, attributes);
	const text = xmlText(mark.text);
	if (text === '') return '';
	// On a tone of its own nothing passes behind.
	const crossed = haloed.has(role) && tone?.startsWith('on-') !== true;
	return (crossed ? halo(text, geometry) : '') + element('text', attributes, text);
}

/** A second text under the first, because programs differ in whether they paint an outline under its own text. */
function halo(text: string, geometry: Readonly<Record<string, string>>): string {
	const outline = { fill: INK.ground, stroke: INK.ground, 'stroke-width': HALO, 'stroke-linejoin': 'round' };
	return element('text', { 'aria-hidden': 'true', ...geometry, ...outline }, text);
}
