import type { Mark, Scene, TextMark } from './scene.ts';

/** What is pointed at, which decides how marks stand out or recede. */
export interface Look {
	/** Datum under pointer or focus. */
	readonly active?: string | undefined;
	/** Tone that a legend points at: everything else recedes. */
	readonly emphasis?: string | undefined;
}

/**
 * A Scene as the text of an SVG element: `mark-<role>` and `tone-<tone>` as classes, nothing resolved. What the style sheet and the
 * hatch patterns say goes in as `head`.
 */
export function paint(scene: Scene, head = ''): string {
	const size = `width="${short(scene.width)}" height="${short(scene.height)}"`;
	const box = `viewBox="0 0 ${short(scene.width)} ${short(scene.height)}"`;
	const body = scene.marks.map((mark) => paintMark(mark)).join('\n');
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box}>\n${head}${body}\n</svg>\n`;
}

/** Marks as the text of SVG elements, one after the other; every path carries the key of its mark, so that a page can be read back. */
export function paintMarks(marks: readonly Mark[]): string {
	return marks.map((mark) => paintMark(mark, mark.type === 'path' ? mark.key : undefined)).join('');
}

/** Marks that can be seen, without what a pointer finds its data by: for a picture that a browser draws anew before it answers. */
export function paintPicture(marks: readonly Mark[]): string {
	return paintMarks(marks.filter(({ role }) => role !== 'hit').map(({ datum, ...seen }) => seen));
}

/** The classes of a mark's element. */
export function markClass(mark: Mark, { active, emphasis }: Look = {}): string {
	// All cells of one tone are one mark, which stands for many data.
	const means = mark.datum !== undefined || mark.role === 'cell';
	const recedes = mark.faded === true || (emphasis !== undefined && means && mark.tone !== emphasis);
	const stands = mark.datum !== undefined && mark.datum === active;
	return `mark-${mark.role}${mark.tone ? ` tone-${mark.tone}` : ''}${recedes ? ' recedes' : ''}${stands ? ' active' : ''}`;
}

type Attributes = readonly (readonly [field: string, attribute: string])[];

/** What an element of each type is drawn by: a field of the mark, and the attribute it is written into. */
const ATTRIBUTES: Readonly<Record<Mark['type'], Attributes>> = {
	path: [['d', 'd']],
	circle: [
		['x', 'cx'],
		['y', 'cy'],
		['r', 'r']
	],
	rect: [
		['x', 'x'],
		['y', 'y'],
		['width', 'width'],
		['height', 'height']
	],
	line: [
		['x1', 'x1'],
		['y1', 'y1'],
		['x2', 'x2'],
		['y2', 'y2']
	],
	text: [
		['x', 'x'],
		['y', 'y'],
		['size', 'font-size'],
		['anchor', 'text-anchor']
	]
};

/** Of text in a group of its own: its place, the first two, is the group's. */
const MOVING_TEXT: Attributes = ATTRIBUTES.text.slice(2);

/** True of a text that the page holds in a group of its own. */
export function isMoving(mark: Mark): mark is TextMark {
	return mark.type === 'text' && mark.moves === true;
}

/** The fields that a mark's element on the page is drawn by, each with its attribute; `markTransform` says the rest. */
export function markAttributes(mark: Mark): Attributes {
	return isMoving(mark) ? MOVING_TEXT : ATTRIBUTES[mark.type];
}

/** A field as the text of its attribute, numbers written shortly. */
export function attributeText(mark: Mark, field: string): string {
	const value: unknown = Reflect.get(mark, field);
	return typeof value === 'number' ? short(value) : String(value);
}

/** The `transform` of an element on the page that holds a text which is turned or moves; undefined for everything else. */
export function markTransform(mark: Mark): string | undefined {
	if (mark.type !== 'text' || (!mark.moves && !mark.rotate)) return undefined;
	const place = `${short(mark.x)} ${short(mark.y)}`;
	return mark.rotate ? `rotate(${short(mark.rotate)} ${place})` : `translate(${place})`;
}

/** All attributes that say where a mark is and what form it has, as one element, as files have it. */
export function markGeometry(mark: Mark): Readonly<Record<string, string>> {
	return drawnBy(isMoving(mark) ? { ...mark, moves: false } : mark);
}

function drawnBy(mark: Mark): Readonly<Record<string, string>> {
	const drawn = markAttributes(mark).map(([field, name]) => [name, attributeText(mark, field)] as const);
	const transform = markTransform(mark);
	return Object.fromEntries(transform === undefined ? drawn : [...drawn, ['transform', transform]]);
}

function paintMark(mark: Mark, key?: string): string {
	let attributes = attribute('class', markClass(mark)) + attribute('data-datum', mark.datum);
	for (const [name, value] of Object.entries(drawnBy(mark))) attributes += attribute(name, value);
	attributes += attribute('data-key', key);
	if (mark.type !== 'text') return `<${mark.type}${attributes}/>`;
	const text = escaped(mark.text);
	return mark.moves ? `<g${attributes}><text>${text}</text></g>` : `<text${attributes}>${text}</text>`;
}

function attribute(name: string, value: string | undefined): string {
	return value === undefined ? '' : ` ${name}="${escaped(value)}"`;
}

function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
