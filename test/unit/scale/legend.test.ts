import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '#core/scale/classify.ts';
import { legend, type LegendEntry } from '#core/scale/legend.ts';
import type { Indicator } from '#core/table/indicator.ts';
import { words } from '../chart/words.ts';
import { section, values, type Given } from './section.ts';

function entries(list: readonly Given[], indicator: Partial<Indicator> = {}): LegendEntry[] {
	const view = section(values(list), { indicator });
	return legend(classify(view), view.indicator, words, 'en');
}
const lines = (list: readonly Given[], indicator: Partial<Indicator> = {}): string[] =>
	entries(list, indicator).map(({ label, count }) => `${label} · ${count}`);

describe('legend', () => {
	it('counts: both ends belong to a class', () => {
		const list = [0, 0, 1, 2, 3, 4, 5, 7, 9, 12, 40, 44, 90, 180, 539, undefined];
		expect(lines(list)).toEqual([
			'0 · 2',
			'1–4 · 4',
			'5–19 · 4',
			'20–49 · 2',
			'50–199 · 2',
			'200 or more · 1',
			'No data · 1'
		]);
	});

	it('amounts: the upper limit does not', () => {
		const list = [0, 1.5, 200, 30_000, 4_000_000, 5e9, 'withheld', 'not_applicable'] as const;
		expect(lines(list, { kind: 'amount' })).toEqual([
			'0 · 1',
			'Above 0, under 200 · 1',
			'200 to under 20\u00a0k · 1',
			'20\u00a0k to under 4\u00a0m · 1',
			'4\u00a0m to under 5\u00a0bn · 1',
			'5\u00a0bn or more · 1',
			'Not applicable · 1',
			'Withheld · 1'
		]);
	});

	it('balances', () => {
		expect(lines([-40, -3, 0, 5, 600], { kind: 'amount' })).toEqual([
			'Under −20 · 1',
			'−20 to under 0 · 1',
			'0 · 1',
			'Above 0, under 20 · 1',
			'20 or more · 1'
		]);
	});

	it('a single class names its ends', () => {
		expect(lines([7, 7])).toEqual(['7 · 2']);
		expect(lines([1001, 1002, 1003, 1004, 1005, 1006], { kind: 'amount', decimals: 1 })).toEqual(['1,001–1,006 · 6']);
	});

	it('levels by their names; absence by the name the indicator gives it', () => {
		const levels = [
			{ value: 3, label: 'Level 3' },
			{ value: 4, label: 'Level 4' }
		];
		const list = [3, 3, undefined];
		expect(lines(list, { kind: 'level', levels, absenceLabel: 'No published level' })).toEqual([
			'Level 3 · 2',
			'Level 4 · 0',
			'No published level · 1'
		]);
	});

	it('no two lines read the same, and the counts are those of the group', () => {
		const value = fc.oneof(
			fc.nat(600),
			fc.double({ min: -7, max: 12, noNaN: true }).map((power) => 10 ** power)
		);
		const list = fc.array(fc.oneof(value, fc.constantFrom<Given>(undefined, 'withheld')), { maxLength: 40 });
		const kind = fc.constantFrom<Indicator['kind']>('count', 'amount', 'ratio');
		fc.assert(
			fc.property(list, kind, fc.nat(3), (given, of, decimals) => {
				const made = entries(given, { kind: of, decimals });
				expect(new Set(made.map(({ label }) => label)).size).toBe(made.length);
				expect(made.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
				for (const { tone, absence } of made) expect(tone.startsWith('absence-')).toBe(absence !== undefined);
			}),
			{ numRuns: 300 }
		);
	});

	it('the message catalogue has every word', () => {
		const keysOf = (file: string): string[] =>
			Object.keys(JSON.parse(readFileSync(`src/locale/messages/en/${file}`, 'utf8')) as object);
		// What is absent has the same words in captions, which own them.
		const shared = keysOf('text.json').filter((key) => key in words);
		expect(shared.sort()).toEqual(['text_not_applicable', 'text_withheld']);
		expect([...keysOf('chart.json'), ...shared].sort()).toEqual(Object.keys(words).sort());
	});
});
