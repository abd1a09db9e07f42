import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sankeyLayout } from '#core/chart/sankey-layout.ts';
import { nodeDatum } from '#core/chart/sankey-node.ts';
import { sankeyScene, type SankeyData } from '#core/chart/sankey.ts';
import { NAMES } from './fixture.ts';
import { expectGolden } from './golden.ts';
import { expectSound, overlap, textBox, texts } from './marks.ts';

const KEYS = Object.keys(NAMES);
const named = (keys: readonly string[]): { key: string; label: string }[] =>
	keys.map((key) => ({ key, label: NAMES[key] ?? key }));

const DATA: SankeyData = {
	origins: named(['ALD', 'BRO', 'CAS', 'FRE']),
	destinations: named(['DRU', 'ELB', 'FRE', 'GEN', 'HAV']),
	links: [
		{ origin: 'ALD', destination: 'DRU', value: 500, tone: 'series-0' },
		{ origin: 'ALD', destination: 'ELB', value: 120, tone: 'series-0' },
		{ origin: 'BRO', destination: 'DRU', value: 300, tone: 'series-1' },
		{ origin: 'BRO', destination: 'GEN', value: 80, tone: 'series-1' },
		{ origin: 'CAS', destination: 'HAV', value: 2, tone: 'series-2' },
		{ origin: 'FRE', destination: 'FRE', value: 1, tone: 'muted' }
	],
	valueText: (value) => `$${value} m`,
	originTitle: 'From',
	destinationTitle: 'To'
};

const someLinks = fc
	.uniqueArray(
		fc.record({
			origin: fc.constantFrom(...KEYS),
			destination: fc.constantFrom(...KEYS),
			value: fc.oneof(fc.double({ min: 0.001, max: 1e9, noNaN: true }), fc.constant(0)),
			tone: fc.constantFrom('series-0', 'series-1', 'muted')
		}),
		{ selector: ({ origin, destination }) => `${origin}|${destination}`, maxLength: 60 }
	)
	.map((links): SankeyData => ({
		...DATA,
		origins: named(KEYS),
		destinations: named(KEYS),
		links,
		// As pages write values: in few digits. Twenty would take the room of the flows.
		valueText: (value) => `$${value.toPrecision(3)} m`
	}));

describe('sankey', () => {
	it('looks like its pictures', () => {
		expectGolden('sankey', sankeyScene(DATA, { width: 820 }));
		expectGolden('sankey-narrow', sankeyScene(DATA, { width: 380 }));
	});

	it('orders nodes by value and leaves out those without a flow', () => {
		const data = { ...DATA, destinations: [...DATA.destinations, { key: 'JOT', label: 'Jotunheim' }] };
		const made = sankeyScene(data, { width: 820 });
		const nodes = made.targets.map(({ datum }) => datum).filter((datum) => datum.startsWith('destination:'));
		expect(nodes).toEqual(['DRU', 'ELB', 'GEN', 'HAV', 'FRE'].map((key) => nodeDatum('destination', key)));
	});

	it('has a target for each flow, also a thin one that is hard to point at', () => {
		const made = sankeyScene(DATA, { width: 820 });
		expect(made.targets.find(({ datum }) => datum === 'CAS|HAV')?.name).toBe('Castellan Republic');
		expect(made.marks.some(({ key }) => key === 'hit-CAS|HAV')).toBe(true);
		expect(made.marks.some(({ key }) => key === 'hit-ALD|DRU')).toBe(false);
	});

	it('says nothing of no flows', () => {
		const made = sankeyScene({ ...DATA, links: [] }, { width: 820 });
		expect(made.targets).toEqual([]);
		expectSound(made);
	});

	it('keeps what flows: ribbons at a node add up to it and lie beside each other, and both sides are equal', () => {
		fc.assert(
			fc.property(someLinks, ({ origins, destinations, links }) => {
				const layout = sankeyLayout(origins, destinations, links, { flow: 300, apart: () => 24, top: 0 });
				expect(layout.links).toHaveLength(links.filter(({ value }) => value > 0).length);
				for (const [side, nodes] of [
					['origin', layout.origins],
					['destination', layout.destinations]
				] as const) {
					for (const node of nodes) {
						let at = node.y;
						const ribbons = layout.links.filter((link) => link[side] === node.key);
						const start = side === 'origin' ? 'y0' : 'y1';
						for (const ribbon of ribbons.toSorted((a, b) => a[start] - b[start] || a.thickness - b.thickness)) {
							expect(ribbon[start]).toBeCloseTo(at, 6);
							at += ribbon.thickness;
						}
						expect(at).toBeCloseTo(node.y + node.height, 6);
					}
					const total = nodes.reduce((sum, { height }) => sum + height, 0);
					expect(total).toBeCloseTo(layout.links.length > 0 ? 300 : 0, 6);
				}
			})
		);
	});

	it('is sound at any width, and no label lies over another', () => {
		fc.assert(
			fc.property(someLinks, fc.integer({ min: 320, max: 1200 }), (data, width) => {
				const made = sankeyScene(data, { width });
				expectSound(made);
				const boxes = [...texts(made, 'bar-label'), ...texts(made, 'value-label')].map(textBox);
				for (const [index, box] of boxes.entries()) {
					expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
				}
			}),
			{ numRuns: 60 }
		);
	});
});
