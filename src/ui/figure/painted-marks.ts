import {
	attributeText,
	isMoving,
	markAttributes,
	markClass,
	markTransform,
	paintMarks,
	type Look
} from '#core/chart/paint.ts';
import type { Mark, Scene } from '#core/chart/scene.ts';

/** Share of marks with keys not seen before from which on everything is painted anew: the browser parses faster than a script builds. */
const MOSTLY_NEW = 0.3;

/** A scene may make its marks only when they are asked for. */
type Drawable = Pick<Scene, 'marks'>;

/** A scene with the elements that show its marks, one for one; both are asked for when something first changes. */
interface Drawing {
	readonly scene: Drawable;
	readonly look: Look;
	readonly elements: readonly Element[] | undefined;
}

/**
 * The marks inside an SVG group, kept equal to a Scene by touching only what changed. Elements are found when something first
 * changes, so that taking over a prerendered figure costs nothing.
 */
export class PaintedMarks {
	readonly #group: SVGGElement;
	#drawing: Drawing;

	/** The group holds the marks of `scene` now, painted by `paintMarks`. */
	constructor(group: SVGGElement, scene: Drawable) {
		this.#group = group;
		this.#drawing = { scene, look: {}, elements: undefined };
	}

	show(scene: Drawable, look: Look): void {
		if (scene !== this.#drawing.scene) this.#replace(scene);
		const { look: before } = this.#drawing;
		if (look.active !== before.active || look.emphasis !== before.emphasis) this.#restyle(look);
	}

	#paintAnew(scene: Drawable): void {
		this.#group.innerHTML = paintMarks(scene.marks);
		this.#drawing = { scene, look: {}, elements: undefined };
	}

	#replace(scene: Drawable): void {
		const { look } = this.#drawing;
		const old = this.#drawing.scene.marks;
		const { marks } = scene;
		const at = sameKeys(old, marks) ? undefined : new Map(old.map(({ key }, index) => [key, index]));
		const places = marks.map(({ key, type }, index) => {
			const place = at ? at.get(key) : index;
			return place !== undefined && old[place]?.type === type ? place : undefined;
		});
		const added = marks.filter((_, index) => places[index] === undefined);
		if (added.length > marks.length * MOSTLY_NEW) return this.#paintAnew(scene);
		const found = this.#elements();
		const made = added.length > 0 ? parse(added) : [];
		const elements: Element[] = [];
		let next = 0;
		for (const [index, mark] of marks.entries()) {
			const place = places[index];
			const before = place === undefined ? undefined : old[place];
			const element = place === undefined ? made[next++] : found[place];
			// Somebody else has taken marks out of the group.
			if (!element) return this.#paintAnew(scene);
			if (before && before !== mark) update(element, before, mark, look);
			elements.push(element);
		}
		if (at || added.length > 0) this.#group.replaceChildren(...elements);
		this.#drawing = { scene, look, elements };
	}

	#restyle(look: Look): void {
		const { scene, look: before } = this.#drawing;
		const elements = this.#elements();
		scene.marks.forEach((mark, index) => {
			const css = markClass(mark, look);
			if (css !== markClass(mark, before)) elements[index]?.setAttribute('class', css);
		});
		this.#drawing = { scene, look, elements };
	}

	#elements(): readonly Element[] {
		return this.#drawing.elements ?? [...this.#group.children];
	}
}

function parse(marks: readonly Mark[]): Element[] {
	const holder = document.createElementNS('http://www.w3.org/2000/svg', 'g');
	holder.innerHTML = paintMarks(marks);
	return [...holder.children];
}

function sameKeys(old: readonly Mark[], marks: readonly Mark[]): boolean {
	return old.length === marks.length && marks.every(({ key }, index) => old[index]?.key === key);
}

/** Compared with the old mark, not with its element: asking an SVG element for its attributes takes most of the time there is. */
function update(element: Element, old: Mark, mark: Mark, look: Look): void {
	if (!classedAlike(old, mark)) {
		const css = markClass(mark, look);
		if (css !== markClass(old, look)) element.setAttribute('class', css);
	}
	for (const [field, name] of markAttributes(mark)) {
		if (Reflect.get(old, field) !== Reflect.get(mark, field)) element.setAttribute(name, attributeText(mark, field));
	}
	if (old.datum !== mark.datum) setOrRemove(element, 'data-datum', mark.datum);
	const transform = markTransform(mark);
	if (transform !== markTransform(old)) setOrRemove(element, 'transform', transform);
	if (mark.type === 'text' && old.type === 'text' && mark.text !== old.text) {
		(isMoving(mark) ? element.firstElementChild : element)?.replaceChildren(mark.text);
	}
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
	if (value === undefined) element.removeAttribute(name);
	else element.setAttribute(name, value);
}

function classedAlike(old: Mark, mark: Mark): boolean {
	return old.role === mark.role && old.tone === mark.tone && old.faded === mark.faded && old.datum === mark.datum;
}
