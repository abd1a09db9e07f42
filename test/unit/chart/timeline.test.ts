import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineScene, yearOf, type TimelineData } from '#core/chart/timeline.ts';
import { expectGolden } from './golden.ts';
import { boxOf, expectSound, overlap, textBox, texts } from './marks.ts';

const DATA: TimelineData = {
	lanes: [
		{ key: 'medicines', label: 'Medicines' },
		{ key: 'vaccines', label: 'Vaccines' },
		{ key: 'listed', label: 'Listed' }
	],
	events: [
		{ key: 'a', date: '2018-11', lane: 'medicines', label: 'Aldovia', tone: 'level-3' },
		{ key: 'b', date: '2019-02-14', lane: 'medicines', label: 'Brownsea', tone: 'level-3' },
		{ key: 'c', date: '2019-02-14', lane: 'medicines', label: 'Castellan Republic', tone: 'level-4' },
		{ key: 'd', date: '2023', lane: 'medicines', label: 'Druidia', tone: 'level-3' },
		{ key: 'e', date: '2021-12-31', lane: 'vaccines', label: 'Elbonia', tone: 'level-3' },
		{ key: 'f', date: '2025-10', lane: 'vaccines', label: 'Freedonia and the Outer Northern Isles', tone: 'level-3' }
	]
};
const scene = (data: TimelineData, width = 820): ReturnType<typeof timelineScene> =>
	timelineScene(data, { width, locale: 'en' });

const two = (number: number): string => String(number).padStart(2, '0');
const date = fc
	.record({
		year: fc.integer({ min: 1990, max: 2026 }),
		month: fc.option(fc.integer({ min: 1, max: 12 })),
		day: fc.option(fc.integer({ min: 1, max: 28 }))
	})
	.map(({ year, month, day }) =>
		month === null ? `${year}` : day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
	);
const someEvents = fc.uniqueArray(
	fc.record({
		key: fc.stringMatching(/^[a-z]{1,4}$/),
		date,
		lane: fc.constantFrom('medicines', 'vaccines', 'listed'),
		label: fc.constantFrom(
			'Fiji',
			'Republic of Korea',
			'Freedonia and the Outer Northern Isles of the Grand Archipelago'
		),
		tone: fc.constant('level-3')
	}),
	{ selector: ({ key }) => key, maxLength: 80 }
);

describe('timeline', () => {
	it('looks like its pictures', () => {
		expectGolden('timeline', scene(DATA));
		expectGolden('timeline-narrow', scene(DATA, 380));
	});

	it.each([
		['2020', 2020.5],
		['2020-01', 2020 + 0.5 / 12],
		['2020-07', 2020 + 6.5 / 12],
		['2020-07-01', 2020 + (6 + 0.5 / 31) / 12]
	])('%s is %d', (text, year) => {
		expect(yearOf(text)).toBeCloseTo(year, 10);
	});

	it.each(['', '20', '2020-13', '2020-1', '2020-01-32', 'May 2020'])('refuses the date "%s"', (text) => {
		expect(() => yearOf(text)).toThrow(`came "${text}"`);
	});

	it('refuses an event of a lane that is not there', () => {
		expect(() => scene({ ...DATA, lanes: [] })).toThrow('no lane "medicines"');
	});

	it('is empty without events', () => {
		expect(scene({ ...DATA, events: [] })).toMatchObject({ marks: [], targets: [], height: 0 });
	});

	it('walks lane by lane in order of time', () => {
		expect(scene(DATA).targets.map(({ datum }) => datum)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
	});

	it('has a dot for every event, in order of time, and counts names it had to leave out', () => {
		fc.assert(
			fc.property(someEvents, fc.integer({ min: 320, max: 1200 }), (events, width) => {
				const made = scene({ ...DATA, events }, width);
				expectSound(made);
				const points = made.marks.filter(({ role }) => role === 'point');
				expect(points.map(({ datum }) => datum).sort()).toEqual(events.map(({ key }) => key).sort());
				const left = made.warnings.find(({ kind }) => kind === 'labels_left_out')?.count ?? 0;
				expect(texts(made, 'bar-label').length + left).toBe(events.length);
				const at = new Map(made.targets.map(({ datum, x }) => [datum, x]));
				const order = events.toSorted((a, b) => yearOf(a.date) - yearOf(b.date)).map(({ key }) => at.get(key) ?? 0);
				expect(order.every((x, index) => index === 0 || x >= (order[index - 1] ?? 0) - 1e-9)).toBe(true);
				const boxes = [
					...[...texts(made, 'bar-label'), ...texts(made, 'heading')].map(textBox),
					...points.flatMap((mark) => boxOf(mark) ?? [])
				];
				for (const [index, box] of boxes.entries()) {
					expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
				}
			}),
			{ numRuns: 60 }
		);
	});
});
