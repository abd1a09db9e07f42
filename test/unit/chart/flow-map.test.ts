import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowArc } from '#core/chart/flow-arc.ts';
import { flowMapScene, flowWidth, type FlowMapLink } from '#core/chart/flow-map.ts';
import { NAMES, SHAPES } from './fixture.ts';
import { expectGolden } from './golden.ts';
import { expectSound, overlap, textBox, texts } from './marks.ts';

const names = new Map(Object.entries(NAMES));
const LINKS: readonly FlowMapLink[] = [
	{ origin: 'ALD', destination: 'CAS', value: 900, tone: 'series-0' },
	{ origin: 'CAS', destination: 'ALD', value: 300, tone: 'series-1' },
	{ origin: 'ALD', destination: 'HAV', value: 40, tone: 'series-0' },
	{ origin: 'GEN', destination: 'JOT', value: 1, tone: 'muted' },
	{ origin: 'JOT', destination: 'KUN', value: 5, tone: 'muted' }
];
const scene = (links: readonly FlowMapLink[], width = 820): ReturnType<typeof flowMapScene> =>
	flowMapScene({ shapes: SHAPES, links, names }, { width });

const spot = fc.record({ x: fc.integer({ min: 0, max: 960 }), y: fc.integer({ min: 0, max: 480 }) });
const someLinks = fc.uniqueArray(
	fc.record({
		origin: fc.constantFrom(...Object.keys(NAMES)),
		destination: fc.constantFrom(...Object.keys(NAMES)),
		value: fc.nat(1_000_000),
		tone: fc.constant('series-0')
	}),
	{ selector: ({ origin, destination }) => `${origin}|${destination}`, maxLength: 50 }
);

describe('flow map', () => {
	it('looks like its pictures', () => {
		expectGolden('flow-map', scene(LINKS));
		expectGolden('flow-map-narrow', scene(LINKS, 380));
	});

	it('gives each flow an arrow, a place to point at and a target at the arrow', () => {
		const made = scene(LINKS);
		const datums = (role: string): (string | undefined)[] =>
			made.marks.filter((mark) => mark.role === role && mark.type === 'path' && mark.datum).map(({ datum }) => datum);
		expect(datums('flow')).toEqual(['ALD|CAS', 'CAS|ALD', 'ALD|HAV', 'JOT|KUN', 'GEN|JOT']);
		expect(datums('hit')).toEqual(datums('flow'));
		expect(made.targets.map(({ datum }) => datum)).toEqual(datums('flow'));
		expect(made.targets[0]?.name).toBe('Aldovia');
	});

	it('counts flows whose end is not on the map', () => {
		const made = scene([...LINKS, { origin: 'LAP', destination: 'ALD', value: 7, tone: 'muted' }]);
		expect(made.warnings).toContainEqual({ kind: 'no_place_on_map', count: 1 });
		expect(made.targets).toHaveLength(LINKS.length);
	});

	it('has widths in proportion to values, though none too thin to see', () => {
		expect(flowWidth(100, 100, 820)).toBe(2 * flowWidth(50, 100, 820));
		expect(flowWidth(1, 1_000_000, 820)).toBeGreaterThan(1);
	});

	it('marks where goods come from otherwise than where they only go to', () => {
		const ends = scene(LINKS).marks.filter(({ key }) => key.startsWith('node-'));
		expect(ends.filter(({ role }) => role === 'node').map(({ key }) => key.slice(5))).toEqual([
			'ALD',
			'CAS',
			'JOT',
			'GEN'
		]);
		expect(ends.filter(({ role }) => role === 'dot').map(({ key }) => key.slice(5))).toEqual(['HAV', 'KUN']);
	});

	it('draws arrows from the one place to the edge of the other place’s dot', () => {
		fc.assert(
			fc.property(spot, spot, fc.double({ min: 1, max: 14, noNaN: true }), (from, to, width) => {
				const arc = flowArc(from, to, width, 4, 1);
				const distance = Math.hypot(to.x - from.x, to.y - from.y);
				if (!arc) {
					expect(distance).toBe(0);
					return;
				}
				expect(Math.hypot(arc.tip.x - to.x, arc.tip.y - to.y)).toBeCloseTo(Math.min(4, distance / 3), 6);
				const [, x, y] = /^M(-?[\d.]+),(-?[\d.]+)Q/.exec(arc.d) ?? [];
				// Half the width beside the place, to the tenth that is written.
				expect(Math.hypot(Number(x) - from.x, Number(y) - from.y)).toBeCloseTo(width / 2, 0);
				expect(arc.d).toContain(`L${Math.round(arc.tip.x * 10) / 10},${Math.round(arc.tip.y * 10) / 10}`);
			})
		);
	});

	it('keeps there and back apart', () => {
		const [a, b] = [
			{ x: 100, y: 100 },
			{ x: 500, y: 200 }
		];
		const [there, back] = [flowArc(a, b, 4, 4, 1), flowArc(b, a, 4, 4, 1)];
		if (!there || !back) throw new Error('expected two arcs');
		expect(Math.hypot(there.middle.x - back.middle.x, there.middle.y - back.middle.y)).toBeGreaterThan(60);
	});

	it('is sound for any flows, and no name lies over another', () => {
		fc.assert(
			fc.property(someLinks, fc.integer({ min: 320, max: 1200 }), (links, width) => {
				const made = scene(links, width);
				expectSound(made);
				const boxes = texts(made, 'series-label').map(textBox);
				for (const [index, box] of boxes.entries()) {
					expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
				}
				const lost = made.warnings.find(({ kind }) => kind === 'no_place_on_map')?.count ?? 0;
				expect(made.targets.length + lost).toBe(links.length);
			}),
			{ numRuns: 60 }
		);
	});
});
