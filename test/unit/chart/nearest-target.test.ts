import { expect, it } from 'vitest';
import { nearestTarget } from '#core/chart/nearest-target.ts';

const targets = [
	{ datum: 'FRA', x: 0, y: 0, name: 'France' },
	{ datum: 'LUX', x: 10, y: 0, name: 'Luxembourg' },
	{ datum: 'DEU', x: 20, y: 0, name: 'Germany' }
];

it.each([
	['the middle of a country under the reach of a dot', ['LUX', 'FRA'], 2, 'FRA'],
	['a place nearer to the dot', ['LUX', 'FRA'], 7, 'LUX'],
	['a dot alone', ['LUX'], 2, 'LUX'],
	['only what lies there', ['LUX'], 20, 'LUX'],
	['nothing that is a target', ['ATA'], 2, undefined]
])('finds %s', (_, data, x, expected) => {
	expect(nearestTarget(targets, new Set(data), { x, y: 0 })).toBe(expected);
});
