import { expect, it } from 'vitest';
import { markGeometry, paint, paintPicture } from '#core/chart/paint.ts';
import type { Mark, Scene } from '#core/chart/scene.ts';

it('paints every type of mark with its role, tone and datum, and escapes what is written', () => {
	const scene: Scene = {
		width: 100,
		height: 50,
		marks: [
			{ key: 'a', role: 'country', type: 'path', d: 'M0,0H1', datum: 'KEN', tone: 'class-1' },
			{ key: 'b', role: 'dot', type: 'circle', x: 1.23456, y: 2, r: 3 },
			{ key: 'c', role: 'bar', type: 'rect', x: 0, y: 1, width: 2, height: 3, faded: true },
			{ key: 'd', role: 'leader', type: 'line', x1: 0, y1: 1, x2: 2, y2: 3 },
			{ key: 'e', role: 'tick', type: 'text', x: 0, y: 1, text: '<A & "B">', anchor: 'end', size: 12 }
		],
		targets: [],
		walk: 'order',
		warnings: []
	};
	expect(paint(scene, '<style></style>').split('\n')).toEqual([
		'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50">',
		'<style></style><path class="mark-country tone-class-1" data-datum="KEN" d="M0,0H1"/>',
		'<circle class="mark-dot" cx="1.23" cy="2" r="3"/>',
		'<rect class="mark-bar recedes" x="0" y="1" width="2" height="3"/>',
		'<line class="mark-leader" x1="0" y1="1" x2="2" y2="3"/>',
		'<text class="mark-tick" x="0" y="1" font-size="12" text-anchor="end">&lt;A &amp; &quot;B&quot;&gt;</text>',
		'</svg>',
		''
	]);
});

it('holds a text that moves in a group of its own on the page, and writes it as one element into files', () => {
	const mark: Mark = {
		key: 'a',
		role: 'bar-label',
		type: 'text',
		x: 1.234,
		y: 5,
		text: 'A & B',
		anchor: 'start',
		size: 12,
		moves: true
	};
	const scene: Scene = { width: 9, height: 9, marks: [mark], targets: [], walk: 'order', warnings: [] };
	expect(paint(scene).split('\n')[1]).toBe(
		'<g class="mark-bar-label" font-size="12" text-anchor="start" transform="translate(1.23 5)"><text>A &amp; B</text></g>'
	);
	expect(markGeometry(mark)).toEqual({ x: '1.23', y: '5', 'font-size': '12', 'text-anchor': 'start' });
});

it('paints a picture as it is seen, without targets and data', () => {
	const marks: Mark[] = [
		{ key: 'a', role: 'dot', type: 'circle', x: 1, y: 2, r: 3, datum: 'KEN', tone: 'class-1' },
		{ key: 'b', role: 'hit', type: 'circle', x: 1, y: 2, r: 12, datum: 'KEN' },
		{ key: 'c', role: 'country', type: 'path', d: 'M0,0H1', datum: 'UGA' }
	];
	expect(paintPicture(marks)).toBe(
		'<circle class="mark-dot tone-class-1" cx="1" cy="2" r="3"/><path class="mark-country" d="M0,0H1" data-key="c"/>'
	);
});
