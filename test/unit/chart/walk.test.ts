import { describe, expect, test } from 'vitest';
import type { Scene } from '#core/chart/scene.ts';
import { typeAhead, walk } from '#core/chart/walk.ts';

const targets = [
	{ datum: 'CIV', x: 0, y: 0, name: 'Côte d’Ivoire' },
	{ datum: 'CMR', x: 100, y: 0, name: 'Cameroon' },
	{ datum: 'KEN', x: 100, y: 100, name: 'Kenya' }
];
const scene = (way: Scene['walk']): Scene => ({ width: 200, height: 200, marks: [], targets, walk: way, warnings: [] });

describe('walking by keys', () => {
	test.each([
		['order', 'CIV', 'ArrowDown', 'CMR'],
		['order', 'CMR', 'ArrowUp', 'CIV'],
		['order', 'KEN', 'ArrowDown', 'KEN'],
		['order', 'CIV', 'ArrowUp', 'CIV'],
		['nearest', 'CIV', 'ArrowRight', 'CMR'],
		['nearest', 'CMR', 'ArrowDown', 'KEN'],
		['nearest', 'KEN', 'Home', 'CIV'],
		['nearest', 'CIV', 'End', 'KEN'],
		['nearest', undefined, 'ArrowLeft', 'CIV']
	] as const)('%s: from %s by %s to %s', (way, from, key, to) => {
		expect(walk(scene(way), from, key)?.datum).toBe(to);
	});

	test('other keys and an empty figure lead nowhere', () => {
		expect(walk(scene('order'), 'CIV', 'F5')).toBeUndefined();
		expect(walk({ ...scene('nearest'), targets: [] }, undefined, 'ArrowUp')).toBeUndefined();
	});
});

describe('typing a name', () => {
	test('accents and case do not matter', () => {
		expect(typeAhead(scene('order'), undefined, 'cote')?.datum).toBe('CIV');
	});

	test('one letter goes to the next such name, more letters may mean the one under focus', () => {
		expect(typeAhead(scene('order'), 'CIV', 'c')?.datum).toBe('CMR');
		expect(typeAhead(scene('order'), 'CMR', 'c')?.datum).toBe('CIV');
		expect(typeAhead(scene('order'), 'CMR', 'ca')?.datum).toBe('CMR');
	});

	test('what no name begins with leads nowhere', () => {
		expect(typeAhead(scene('order'), 'CIV', 'xyz')).toBeUndefined();
		expect(typeAhead(scene('order'), 'CIV', ' ')).toBeUndefined();
	});
});
