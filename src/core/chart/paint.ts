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
	return marks.map((mark) => paintMark(mark, mark.type === 'path' ? { 'data-key': mark.key } : {})).join('');
}

/** The classes of a mark's element. */
export function markClass(mark: Mark, { active, emphasis }: Look = {}): string {
	// All cells of one tone are one mark, which stands for many data.
	const means = mark.datum !== undefined || mark.role === 'cell';
	const recedes = mark.faded === true || (emphasis !== undefined && means && mark.tone !== emphasis);
	const stands = mark.datum !== undefined && mark.datum === active;
	return `mark-${mark.role}${mark.tone ? ` tone-${mark.tone}` : ''}${recedes ? ' recedes' : ''}${stands ? ' active' : ''}`;
}

/** The attributes of a mark's element beside its class, written shortly. */
export function markAttributes(mark: Mark): Readonly<Record<string, string>> {
	const datum: Record<string, string> = mark.datum === undefined ? {} : { 'data-datum': mark.datum };
	switch (mark.type) {
		case 'path':
			return { ...datum, d: mark.d };
		case 'circle':
			return { ...datum, ...numbers({ cx: mark.x, cy: mark.y, r: mark.r }) };
		case 'rect':
			return { ...datum, ...numbers({ x: mark.x, y: mark.y, width: mark.width, height: mark.height }) };
		case 'line':
			return { ...datum, ...numbers({ x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 }) };
		case 'text': {
			const { x, y, size, anchor, rotate } = mark;
			const turn = rotate === undefined ? undefined : `rotate(${short(rotate)} ${short(x)} ${short(y)})`;
			return {
				...datum,
				...numbers({ x, y, 'font-size': size }),
				'text-anchor': anchor,
				...(turn === undefined ? {} : { transform: turn })
			};
		}
	}
}

function paintMark(mark: Mark, more: Readonly<Record<string, string>> = {}): string {
	const attributes = Object.entries({ class: markClass(mark), ...markAttributes(mark), ...more })
		.map(([name, value]) => ` ${name}="${escaped(value)}"`)
		.join('');
	return mark.type === 'text' ? `<text${attributes}>${escaped(mark.text)}</text>` : `<${mark.type}${attributes}/>`;
}

function numbers(values: Readonly<Record<string, number>>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, short(value)]));
}

function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
