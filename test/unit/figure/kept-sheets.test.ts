import { expect, it } from 'vitest';
import type { Scene } from '#core/chart/scene.ts';
import { withSheet, type Sheet } from '#ui/figure/kept-sheets.ts';

const scene: Scene = { width: 1, height: 1, marks: [], targets: [], walk: 'order', warnings: [] };
const sheet = (id: string, drawn = scene): Sheet => ({
	id,
	scene: drawn,
	viewBox: undefined,
	active: undefined,
	emphasis: undefined
});

it('keeps the others as they were, in the order in which they came', () => {
	const africa = sheet('africa');
	const anew = sheet('world', { ...scene, width: 2 });
	const shown = withSheet(withSheet(withSheet([], sheet('world')), africa), anew);
	expect(shown).toHaveLength(2);
	expect(shown[0]).toBe(anew);
	expect(shown[1]).toBe(africa);
});

it('lets go of the first where there are more than seven', () => {
	const sheets = 'a b c d e f g a h'
		.split(' ')
		.reduce<readonly Sheet[]>((before, id) => withSheet(before, sheet(id)), []);
	expect(sheets.map(({ id }) => id).join('')).toBe('bcdefgh');
});
