import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '#core/scale/classify.ts';
import type { Indicator } from '#core/table/indicator.ts';
import { shownValue } from '#core/text/numbers.ts';
import { section, values, type Given } from './section.ts';

const given = (value: fc.Arbitrary<number>): fc.Arbitrary<Given[]> =>
	fc.array(
		fc.oneof(
			{ weight: 4, arbitrary: value },
			fc.constantFrom(undefined, 'not_applicable', 'withheld', 0) as fc.Arbitrary<Given>
		),
		{
			maxLength: 60
		}
	);
const positive = fc.oneof(
	fc.integer({ min: 0, max: 600 }),
	fc.double({ min: 0, max: 1e12, noNaN: true }),
	fc.double({ min: -6, max: 11, noNaN: true }).map((power) => 10 ** power)
);
const cases: fc.Arbitrary<[Partial<Indicator>, Given[]]> = fc.oneof(
	fc.tuple(fc.record({ kind: fc.constantFrom('count', 'amount'), decimals: fc.nat(3) }), given(positive)),
	fc.tuple(
		fc.record({ kind: fc.constant('amount'), decimals: fc.nat(3) }),
		given(fc.double({ min: -1e9, max: 1e9, noNaN: true }))
	),
	fc.tuple(
		fc.record({ kind: fc.constant('share'), decimals: fc.nat(2) }),
		given(fc.double({ min: 0, max: 100, noNaN: true }))
	),
	fc.tuple(fc.record({ kind: fc.constant('ratio'), decimals: fc.nat(2) }), given(positive)),
	fc.tuple(
		fc.constant({
			kind: 'level',
			levels: [0, 1, 2, 3].map((value) => ({ value, label: `L${value}` }))
		}),
		given(fc.nat(3))
	)
);

describe('classes for any values', () => {
	it('every value has exactly one class, no absence has one, and the counts add up', () => {
		fc.assert(
			fc.property(cases, ([indicator, list]) => {
				const view = section(values(list), { indicator });
				const { classes, absences, toneOf } = classify(view);
				for (const cell of view.cells) {
					const { value } = cell;
					const holders = classes.filter(({ members }) => members.includes(cell.iso3));
					const absent = absences.filter(({ members }) => members.includes(cell.iso3));
					if (value === undefined) {
						expect(holders).toEqual([]);
						expect(absent.map(({ tone }) => tone)).toEqual([toneOf(cell)]);
						expect(toneOf(cell)).toBe(`absence-${cell.status}`);
					} else {
						expect(absent).toEqual([]);
						expect(holders.map(({ tone }) => tone)).toEqual([toneOf(cell)]);
						const shown = shownValue(value, view.indicator.decimals);
						expect(classes.filter(({ holds }) => holds(shown))).toHaveLength(1);
					}
				}
				const counted = [...classes, ...absences].reduce((sum, { count }) => sum + count, 0);
				expect(counted).toBe(view.cells.length);
			}),
			{ numRuns: 300 }
		);
	});

	it('classes rise without gap or overlap, each with its own tone, and none is empty but a named one', () => {
		fc.assert(
			fc.property(cases, ([indicator, list]) => {
				const { classes } = classify(section(values(list), { indicator }));
				expect(new Set(classes.map(({ tone }) => tone)).size).toBe(classes.length);
				if (indicator.kind !== 'level') {
					for (const { count } of classes) expect(count).toBeGreaterThan(0);
					for (const [index, { lower }] of classes.entries()) {
						if (index > 0) expect(lower).toBe(classes[index - 1]?.upper);
					}
				}
				const lowers = classes.map(({ lower }) => lower ?? -Infinity);
				expect(lowers).toEqual([...lowers].sort((a, b) => a - b));
			}),
			{ numRuns: 300 }
		);
	});

	it('limits have at most two significant digits', () => {
		fc.assert(
			fc.property(cases, ([indicator, list]) => {
				for (const { lower } of classify(section(values(list), { indicator })).classes) {
					if (lower !== undefined) expect(Number(lower.toPrecision(2))).toBe(lower);
				}
			})
		);
	});

	it('the order of the countries does not matter', () => {
		fc.assert(
			fc.property(cases, ([indicator, list]) => {
				const entries = Object.entries(values(list));
				const limits = (pairs: [string, Given][]): unknown[] =>
					classify(section(Object.fromEntries(pairs), { indicator })).classes.map(({ tone, lower, upper, count }) => [
						tone,
						lower,
						upper,
						count
					]);
				expect(limits([...entries].reverse())).toEqual(limits(entries));
			})
		);
	});
});
