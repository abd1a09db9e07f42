import { markAttributes, markClass, paintMarks, type Look } from '#core/chart/paint.ts';
import type { Mark } from '#core/chart/scene.ts';

/** Share of marks with keys not seen before from which on everything is painted anew: the browser parses faster than a script builds. */
const MOSTLY_NEW = 0.3;

/**
 * The marks inside an SVG group, kept equal to a Scene by touching only what changed. Elements are found when something first
 * changes, so that taking over a prerendered figure costs nothing.
 */
export class PaintedMarks {
	readonly #group: SVGGElement;
	#marks: readonly Mark[];
	#look: Look = {};
	#elements: Map<string, Element> | undefined;

	/** `marks` are those that the group holds now, painted by `paintMarks`. */
	constructor(group: SVGGElement, marks: readonly Mark[]) {
		this.#group = group;
		this.#marks = marks;
	}

	show(marks: readonly Mark[], look: Look): void {
		if (marks !== this.#marks) this.#replace(marks);
		if (look.active !== this.#look.active || look.emphasis !== this.#look.emphasis) this.#restyle(look);
	}

	#replace(marks: readonly Mark[]): void {
		const before = new Map(this.#marks.map((mark) => [mark.key, mark]));
		const added = marks.filter(({ key, type }) => before.get(key)?.type !== type);
		this.#marks = marks;
		if (added.length > marks.length * MOSTLY_NEW) {
			this.#group.innerHTML = paintMarks(marks);
			this.#elements = undefined;
			this.#look = {};
			return;
		}
		const elements = this.#found(before);
		const made = parse(added);
		const next = new Map<string, Element>();
		for (const mark of marks) {
			const fresh = made.get(mark.key);
			const element = fresh ?? elements.get(mark.key);
			if (!element) continue;
			const old = before.get(mark.key);
			if (!fresh && old && old !== mark) update(element, old, mark, this.#look);
			next.set(mark.key, element);
		}
		this.#elements = next;
		if (added.length > 0 || !sameOrder(before, next)) this.#group.replaceChildren(...next.values());
	}

	#restyle(look: Look): void {
		const elements = this.#found(new Map(this.#marks.map((mark) => [mark.key, mark])));
		for (const mark of this.#marks) {
			const css = markClass(mark, look);
			if (css !== markClass(mark, this.#look)) elements.get(mark.key)?.setAttribute('class', css);
		}
		this.#look = look;
	}

	/** Elements by key; those of a painted page stand in the order of its marks. */
	#found(marks: ReadonlyMap<string, Mark>): Map<string, Element> {
		if (this.#elements) return this.#elements;
		const children = [...this.#group.children];
		this.#elements = new Map(
			[...marks.keys()].flatMap((key, index) => {
				const child = children[index];
				return child ? [[key, child] as const] : [];
			})
		);
		return this.#elements;
	}
}

function parse(marks: readonly Mark[]): Map<string, Element> {
	const made = new Map<string, Element>();
	if (marks.length === 0) return made;
	const holder = document.createElementNS('http://www.w3.org/2000/svg', 'g');
	holder.innerHTML = paintMarks(marks);
	const children = [...holder.children];
	marks.forEach(({ key }, index) => {
		const child = children[index];
		if (child) made.set(key, child);
	});
	return made;
}

/** Compared with the old mark, not with its element: asking an SVG element for its attributes takes most of the time there is. */
function update(element: Element, old: Mark, mark: Mark, look: Look): void {
	const css = markClass(mark, look);
	if (css !== markClass(old, look)) element.setAttribute('class', css);
	if (drawnAlike(old, mark)) return;
	const [was, is] = [markAttributes(old), markAttributes(mark)];
	for (const [name, value] of Object.entries(is)) if (was[name] !== value) element.setAttribute(name, value);
	for (const name of Object.keys(was)) if (!Object.hasOwn(is, name)) element.removeAttribute(name);
	if (mark.type === 'text' && old.type === 'text' && mark.text !== old.text) element.textContent = mark.text;
}

/** Whether two marks of one key differ in nothing but what their class says. */
function drawnAlike(old: Mark, mark: Mark): boolean {
	return hasDrawing(old, mark) && hasDrawing(mark, old);
}

function hasDrawing(mark: Mark, other: Mark): boolean {
	return Object.entries(other).every(
		([name, value]) => name === 'tone' || name === 'faded' || Reflect.get(mark, name) === value
	);
}

/** Whether the old keys that are still there are all of the new ones, in the same order. */
function sameOrder(before: ReadonlyMap<string, unknown>, next: ReadonlyMap<string, unknown>): boolean {
	if (before.size !== next.size) return false;
	const keys = next.keys();
	for (const key of before.keys()) if (keys.next().value !== key) return false;
	return true;
}
