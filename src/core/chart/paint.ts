import type { Mark, Scene } from './scene.ts';

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

/** The classes of a mark's element. */
export function markClass(mark: Mark, { active, emphasis }: Look = {}): string {
	// All cells of one tone are one mark, which stands for many data.
	const means = mark.datum !== undefined || mark.role === 'cell';
	const recedes = mark.faded === true || (emphasis !== undefined && means && mark.tone !== emphasis);
	const stands = mark.datum !== undefined && mark.datum === active;
	return `mark-${mark.role}${mark.tone ? ` tone-${mark.tone}` : ''}${recedes ? ' recedes' : ''}${stands ? ' active' : ''}`;
}

/** What an element of each type is drawn by: a field of the mark, and the attribute it is written into. */
export const ATTRIBUTES: Readonly<Record<Mark['type'], readonly (readonly [field: string, attribute: string])[]>> = {
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

/** A field as the text of its attribute, numbers written shortly. */
export function attributeText(mark: Mark, field: string): string {
	const value: unknown = Reflect.get(mark, field);
	return typeof value === 'number' ? short(value) : String(value);
}

/** The `transform` of a turned text; undefined for everything else. */
export function markTurn(mark: Mark): string | undefined {
	if (mark.type !== 'text' || mark.rotate === undefined) return undefined;
	return `rotate(${short(mark.rotate)} ${short(mark.x)} ${short(mark.y)})`;
}

/** All attributes that say where a mark is and what form it has. */
export function markGeometry(mark: Mark): Readonly<Record<string, string>> {
	const drawn = ATTRIBUTES[mark.type].map(([field, name]) => [name, attributeText(mark, field)] as const);
	const turn = markTurn(mark);
	return Object.fromEntries(turn === undefined ? drawn : [...drawn, ['transform', turn]]);
}

function paintMark(mark: Mark, key?: string): string {
	let attributes = attribute('class', markClass(mark)) + attribute('data-datum', mark.datum);
	for (const [name, value] of Object.entries(markGeometry(mark))) attributes += attribute(name, value);
	attributes += attribute('data-key', key);
	return mark.type === 'text' ? `<text${attributes}>${escaped(mark.text)}</text>` : `<${mark.type}${attributes}/>`;
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
