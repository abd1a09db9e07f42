import { describe, expect, it } from 'vitest';
import { classify } from '#core/scale/classify.ts';
import type { Indicator } from '#core/table/indicator.ts';
import { section, values, type Given } from './section.ts';

type Row = [tone: string, lower: number | undefined, upper: number | undefined, count: number];

function rows(list: readonly Given[], indicator: Partial<Indicator>): Row[] {
	return classify(section(values(list), { indicator })).classes.map(({ tone, lower, upper, count }) => [
		tone,
		lower,
		upper,
		count
	]);
}
const repeat = (value: Given, times: number): Given[] => Array.from({ length: times }, () => value);
const none = undefined;

describe('classes by kind of indicator', () => {
	it('counts: a real zero is its own class; steps of equal ratio where few have nearly all', () => {
		const sites = [
			539,
			527,
			499,
			165,
			120,
			90,
			66,
			40,
			31,
			22,
			12,
			9,
			8,
			5,
			5,
			4,
			3,
			2,
			2,
			1,
			1,
			1,
			1,
			...repeat(0, 30)
		];
		expect(rows(sites, {})).toEqual([
			['zero', 0, 0, 30],
			['class-1', 0, 4, 7],
			['class-2', 4, 10, 5],
			['class-3', 10, 50, 4],
			['class-4', 50, 200, 4],
			['class-5', 200, none, 3]
		]);
	});

	it('counts without a zero have no class of zero; few different values give few classes', () => {
		expect(rows([1, 1, 1, 2, 2], {})).toEqual([
			['class-1', none, 2, 3],
			['class-5', 2, none, 2]
		]);
		expect(rows([7, 7, 7], {})).toEqual([['class-3', none, none, 3]]);
	});

	it('amounts that lie close together: about as many countries in each class', () => {
		const list = Array.from({ length: 50 }, (_, index) => 11 + index);
		const made = rows(list, { kind: 'amount', decimals: 1 });
		expect(made.map(([tone]) => tone)).toEqual(['class-1', 'class-2', 'class-3', 'class-4', 'class-5']);
		expect(made.map(([, lower]) => lower)).toEqual([none, 20, 30, 40, 50]);
	});

	it('shares: equal steps where they divide the values well', () => {
		const list = [3, 12, 25, 33, 38, 44, 51, 58, 66, 71, 85, 97];
		expect(rows(list, { kind: 'share' }).map(([, lower]) => lower)).toEqual([none, 20, 40, 60, 80]);
	});

	it('shares that crowd at one end: steps where the countries are, and zero in the lowest class', () => {
		const list = [0, 62, 88, 90, 91, 92, 93, 94, 95, 96, 97, 97, 98, 98, 99, 99, 99, 99, 99, 99];
		const made = rows(list, { kind: 'share' });
		expect(made[0]?.[0]).toBe('class-1');
		expect(made.map(([, lower]) => lower)).toEqual([none, 92, 95, 98, 99]);
	});

	it('ratios: either side of 1', () => {
		expect(rows([0, 0.05, 0.2, 0.7, 1, 1.5, 3, 40], { kind: 'ratio', decimals: 2 })).toEqual([
			['below-3', none, 0.1, 2],
			['below-2', 0.1, 0.5, 1],
			['below-1', 0.5, 1, 1],
			['above-1', 1, 2, 2],
			['above-2', 2, 10, 1],
			['above-3', 10, none, 1]
		]);
		expect(rows([0.2, 0.3, 5], { kind: 'ratio', decimals: 2 })).toEqual([
			['below-2', none, 1, 2],
			['above-2', 1, none, 1]
		]);
	});

	it('balances: either side of zero, with the same limits', () => {
		const list = [-900, -120, -80, -9, -5, -1, 0, 2, 4, 30, 70, 1000];
		expect(rows(list, { kind: 'amount' })).toEqual([
			['below-3', none, -100, 2],
			['below-2', -100, -20, 1],
			['below-1', -20, 0, 3],
			['zero', 0, 0, 1],
			['above-1', 0, 20, 2],
			['above-2', 20, 100, 2],
			['above-3', 100, none, 1]
		]);
	});

	it('levels: every declared one, also with nobody in it', () => {
		const levels = [
			{ value: 3, label: 'Level 3' },
			{ value: 4, label: 'Level 4' }
		];
		expect(rows([3, 3, undefined], { kind: 'level', levels })).toEqual([
			['level-1', 3, 3, 2],
			['level-4', 4, 4, 0]
		]);
	});

	it('flags: no and yes', () => {
		const levels = [
			{ value: 0, label: 'No' },
			{ value: 1, label: 'Yes' }
		];
		expect(rows([1, 0, 0], { kind: 'flag', levels })).toEqual([
			['level-0', 0, 0, 2],
			['level-3', 1, 1, 1]
		]);
		expect(() => rows([2], { kind: 'flag', levels })).toThrow('expected one of 0, 1, came 2');
	});

	it('no value at all gives no class', () => {
		expect(rows([undefined, 'withheld'], {})).toEqual([]);
	});

	it('a class is made of what is shown: a value that reads 10.0 is not below 10', () => {
		const made = classify(section(values([2, 4, 6, 9.96, 12, 15, 20]), { indicator: { kind: 'amount', decimals: 1 } }));
		const holder = made.classes.find(({ members }) => members.includes('AAD'));
		expect(holder?.lower ?? 0).toBeLessThanOrEqual(10);
		expect(holder?.upper ?? Infinity).toBeGreaterThan(10);
	});

	it('a value that rounds to zero is not zero', () => {
		const { toneOf, classes } = classify(
			section(values([0, 0.004, 3, 8]), { indicator: { kind: 'amount', decimals: 1 } })
		);
		expect(toneOf({ value: 0.004, status: 'observed' })).toBe('class-1');
		expect(classes[0]?.count).toBe(1);
	});

	it('limits can be made from other values, so that colours hold still while years play', () => {
		const view = section(values([1, 2, 3]));
		const basis = [1, 2, 3, 50, 60, 90, 200, 400];
		const { classes } = classify(view, basis);
		expect(classes.map(({ lower }) => lower)).toEqual(
			classify(section(values(basis))).classes.map(({ lower }) => lower)
		);
		expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(3);
	});

	it('pinned countries outside the group get a tone and are not counted', () => {
		const view = section(values([2, 3, 4]), { outside: { ZZY: 0, ZZZ: 900 } });
		const { classes, toneOf } = classify(view);
		expect(view.outside.map(toneOf)).toEqual(['zero', 'class-5']);
		expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(3);
	});
});
