import { expect, it } from 'vitest';
import { nearestTarget } from '#core/chart/nearest-target.ts';

const targets = [
	{ datum: 'FRA', x: 0, y: 0, name: 'France' },
	{ datum: 'LUX', x: 10, y: 0, name: 'Luxembourg' },
	{ datum: 'DEU', x: 20, y: 0, name: 'Germany' }
];

it.each([
	['the middle of a country under the reach of a dot', { LUX: 1, FRA: 1 }, 2, 'FRA'],
	['a place nearer to the dot', { LUX: 1, FRA: 1 }, 6, 'LUX'],
	['whose land it is, where the claim is the better one', { LUX: 1, FRA: 0.5 }, 6, 'FRA'],
	['the dot, where it is much nearer', { LUX: 1, FRA: 0.5 }, 8, 'LUX'],
	['a dot alone', { LUX: 1 }, 2, 'LUX'],
	['only what lies there', { LUX: 1 }, 20, 'LUX'],
	['nothing that is a target', { ATA: 1 }, 2, undefined]
])('finds %s', (_, claims, x, expected) => {
	expect(nearestTarget(targets, new Map(Object.entries(claims)), { x, y: 0 })).toBe(expected);
});
