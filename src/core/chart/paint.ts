import type { Mark, Scene } from './scene.ts';

/**
 * A Scene as the text of an SVG element: `mark-<role>` and `tone-<tone>` as classes, nothing resolved. What the style sheet and the
 * hatch patterns say goes in as `head`. For files and tests; the screen paints the same marks with a component.
 */
export function paint(scene: Scene, head = ''): string {
	const size = `width="${short(scene.width)}" height="${short(scene.height)}"`;
	const box = `viewBox="0 0 ${short(scene.width)} ${short(scene.height)}"`;
	const body = scene.marks.map(paintMark).join('\n');
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box}>\n${head}${body}\n</svg>\n`;
}

function paintMark(mark: Mark): string {
	const names = [`mark-${mark.role}`, mark.tone && `tone-${mark.tone}`, mark.faded && 'recedes']
		.filter(Boolean)
		.join(' ');
	const shared = `class="${escaped(names)}"${mark.datum === undefined ? '' : ` data-datum="${escaped(mark.datum)}"`}`;
	switch (mark.type) {
		case 'path':
			return `<path ${shared} d="${escaped(mark.d)}"/>`;
		case 'circle':
			return `<circle ${shared}${attributes({ cx: mark.x, cy: mark.y, r: mark.r })}/>`;
		case 'rect':
			return `<rect ${shared}${attributes({ x: mark.x, y: mark.y, width: mark.width, height: mark.height })}/>`;
		case 'line':
			return `<line ${shared}${attributes({ x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 })}/>`;
		case 'text':
			return `<text ${shared}${attributes({ x: mark.x, y: mark.y, 'font-size': mark.size })} text-anchor="${mark.anchor}">${escaped(mark.text)}</text>`;
	}
}

function attributes(numbers: Readonly<Record<string, number>>): string {
	return Object.entries(numbers)
		.map(([name, value]) => ` ${name}="${short(value)}"`)
		.join('');
}

function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
