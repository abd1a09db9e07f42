import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster, clusterWithin, type Circle } from '#core/geo/cluster.ts';

const ofArea = (value: number): number => Math.sqrt(value);
const circle = (key: string, x: number, y: number, value: number): Circle => ({ key, x, y, value });

const circles = fc.uniqueArray(
	fc.record({
		key: fc.string({ minLength: 1, maxLength: 4 }),
		x: fc.double({ min: 0, max: 300, noNaN: true }),
		y: fc.double({ min: 0, max: 200, noNaN: true }),
		value: fc.nat(400)
	}),
	{ selector: ({ key }) => key, maxLength: 60 }
);

describe('clusters of circles', () => {
	it('leaves circles alone that do not meet, highest first', () => {
		const made = cluster([circle('a', 0, 0, 1), circle('b', 10, 0, 4)], ofArea);
		expect(made.map(({ key, x, value, members }) => [key, x, value, members.length])).toEqual([
			['b', 10, 4, 1],
			['a', 0, 1, 1]
		]);
	});

	it('merges two that overlap at their weighted middle, under the key of the higher', () => {
		const [made, ...others] = cluster([circle('a', 0, 0, 1), circle('b', 4, 0, 9)], ofArea, 1);
		expect(others).toEqual([]);
		expect(made).toMatchObject({ key: 'b', value: 10, y: 0 });
		expect(made?.x).toBeCloseTo(3.6);
		expect(made?.members.map(({ key }) => key)).toEqual(['b', 'a']);
	});

	it('weighs circles without a value alike', () => {
		const [made] = cluster([circle('a', 0, 0, 0), circle('b', 2, 0, 0), circle('c', 4, 0, 0)], () => 2);
		expect(made).toMatchObject({ key: 'a', value: 0 });
		expect(made?.x).toBeCloseTo(2);
	});

	it('goes on where a cluster has grown into another', () => {
		expect(cluster([circle('a', 0, 0, 16), circle('b', 7, 0, 16), circle('c', 9.7, 0, 1)], ofArea)).toHaveLength(1);
	});

	it('keeps every circle and every value, and leaves no two that meet', () => {
		fc.assert(
			fc.property(circles, fc.integer({ min: -2, max: 6 }), (given, gap) => {
				const made = cluster(given, ofArea, gap);
				expect(made.flatMap(({ members }) => members.map(({ key }) => key)).sort()).toEqual(
					given.map(({ key }) => key).sort()
				);
				for (const { value, members, key } of made) {
					expect(value).toBe(members.reduce((sum, member) => sum + member.value, 0));
					expect(key).toBe(members[0]?.key);
				}
				for (const [index, a] of made.entries()) {
					for (const b of made.slice(index + 1)) {
						const space = Math.hypot(a.x - b.x, a.y - b.y) - ofArea(a.value) - ofArea(b.value);
						expect(space).toBeGreaterThanOrEqual(gap - 1e-9);
					}
				}
			})
		);
	});

	it('goes on from what has merged at a smaller scale: all members are kept, and no two meet', () => {
		const larger = (value: number): number => 2 * ofArea(value);
		fc.assert(
			fc.property(circles, (given) => {
				const made = clusterWithin(cluster(given, ofArea), larger, 0, Infinity) ?? [];
				expect(made.flatMap(({ members }) => members.map(({ key }) => key)).sort()).toEqual(
					given.map(({ key }) => key).sort()
				);
				for (const [index, a] of made.entries()) {
					for (const b of made.slice(index + 1)) {
						const space = Math.hypot(a.x - b.x, a.y - b.y) - larger(a.value) - larger(b.value);
						expect(space).toBeGreaterThanOrEqual(-1e-9);
					}
				}
			})
		);
	});

	it('gives up where a circle would get too large', () => {
		const one = cluster([circle('a', 0, 0, 9), circle('b', 1, 0, 16)], ofArea);
		expect(clusterWithin(one, ofArea, 0, 5)).toHaveLength(1);
		expect(clusterWithin(one, ofArea, 0, 4.9)).toBeUndefined();
	});

	it('does not depend on the order', () => {
		fc.assert(
			fc.property(circles, (given) => {
				expect(cluster(given.toReversed(), ofArea)).toEqual(cluster(given, ofArea));
			})
		);
	});
});
