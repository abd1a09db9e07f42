import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagrees } from '#core/trade/flow.ts';
import { BY_COUNTRY, defaultFlowChoice, flowQuery, parseFlowChoice, type FlowChoice } from '#core/trade/flow-choice.ts';
import { flowView, REPORTS } from '#core/trade/flow-view.ts';
import { ownReport, reportThatCovers } from '#core/trade/report-coverage.ts';
import { flowWindow } from '#core/trade/flow-window.ts';
import { packFlows, unpackFlows } from '#core/trade/pack-flows.ts';
import { flow, flows, sum } from './arbitrary-flows.ts';

const MEMBERS = new Set(['AAA', 'BBB', 'CCC']);

describe('reports of a flow', () => {
	it.each([
		[100, 200, false],
		[100, 201, true],
		[300, 100, true],
		[0, 1, true],
		[0, 0, false],
		[undefined, 5, false],
		[5, undefined, false]
	])('importer %s and exporter %s: disagree is %s', (importer, exporter, expected) => {
		expect(disagrees({ importer, exporter })).toBe(expected);
	});

	it('survive packing', () => {
		fc.assert(
			fc.property(flows, (all) => {
				expect(unpackFlows(packFlows(all))).toEqual(all);
			})
		);
	});
});

describe('a view of flows', () => {
	it('has every flow of its direction once, and no report is lost or mixed', () => {
		fc.assert(
			fc.property(flows, fc.constantFrom('in', 'out'), fc.constantFrom(...REPORTS), (all, direction, report) => {
				const view = flowView(all, MEMBERS, { direction, report });
				const expected = all.filter((f) => MEMBERS.has(direction === 'in' ? f.destination : f.origin));
				expect([...view.flows].sort(byPair)).toEqual([...expected].sort(byPair));
				for (const side of REPORTS) {
					expect(view[side].total ?? 0).toBe(sum(expected.map((flow) => flow[side])));
					expect(view[side].flows).toBe(expected.filter((flow) => flow[side] !== undefined).length);
					expect(view[side].total === undefined).toBe(view[side].flows === 0);
				}
				expect(view[report].flows + view.elsewhere.flows).toBe(expected.length);
				expect(view.disagreeing).toBeLessThanOrEqual(view.both);
				const values = view.flows.map((flow) => flow[report] ?? -1);
				expect(values).toEqual([...values].sort((a, b) => b - a));
			})
		);
	});

	it('names the partners of the direction', () => {
		const all = [flow('DDD', 'AAA', 10, 4), flow('EEE', 'BBB', 30, undefined), flow('AAA', 'FFF', 7, 7)];
		const into = flowView(all, MEMBERS, { direction: 'in', report: 'importer' });
		expect(into.importer.partners?.top).toEqual({ key: 'EEE', share: 0.75 });
		expect(into.exporter.partners?.top).toEqual({ key: 'DDD', share: 1 });
		expect(into).toMatchObject({ both: 1, disagreeing: 1, elsewhere: { flows: 0, total: 0 } });
		const out = flowView(all, MEMBERS, { direction: 'out', report: 'exporter' });
		expect(out.exporter.partners).toMatchObject({ top: { key: 'FFF', share: 1 }, hhi: 10_000 });
	});
});

describe('whose reports stand for a region', () => {
	const silent = ['AAA', 'BBB', 'CCC'].map((member) => flow('DDD', member, undefined, 100));

	it.each([
		[0, 'exporter'],
		[1, 'exporter'],
		[2, 'importer'],
		[3, 'importer']
	] as const)('where %i of 3 members that buy report it, the %s', (count, report) => {
		const all = [
			...silent,
			...['AAA', 'BBB', 'CCC'].slice(0, count).map((member) => flow('EEE', member, 1, undefined))
		];
		expect(reportThatCovers(all, 'in')).toBe(report);
		const view = flowView(all, MEMBERS, { direction: 'in', report: undefined });
		expect(view).toMatchObject({ report, members: 3, importer: { members: count }, exporter: { members: 3 } });
		// What a person has chosen stays.
		for (const asked of REPORTS) expect(flowView(all, MEMBERS, { direction: 'in', report: asked }).report).toBe(asked);
	});

	it('is the same rule for what members sell, with their own reports as exporters', () => {
		const turned = (all: ReturnType<typeof flow>[]) =>
			all.map(({ origin, destination, importer, exporter }) => flow(destination, origin, exporter, importer));
		fc.assert(
			fc.property(flows, (all) => {
				const into = flowView(all, MEMBERS, { direction: 'in', report: undefined });
				const out = flowView(turned(all), MEMBERS, { direction: 'out', report: undefined });
				expect(into.report === ownReport('in')).toBe(out.report === ownReport('out'));
				// The side taken speaks for at least half of the members that either side speaks for.
				const either = new Set(
					into.flows.flatMap(({ destination, importer = 0, exporter = 0 }) =>
						importer > 0 || exporter > 0 ? destination : []
					)
				);
				expect(2 * into[into.report].members).toBeGreaterThanOrEqual(either.size);
			})
		);
	});
});

describe('the choice of flows', () => {
	const schemes = ['who_region', 'wb_income'];

	it('survives the query', () => {
		const choices: fc.Arbitrary<FlowChoice> = fc.record({
			year: fc.constantFrom(2018, 2020),
			direction: fc.constantFrom('in', 'out'),
			report: fc.constantFrom(undefined, ...REPORTS),
			by: fc.constantFrom(BY_COUNTRY, ...schemes)
		});
		fc.assert(
			fc.property(choices, fc.constantFrom('world', 'au:AU'), (choice, group) => {
				const defaults = defaultFlowChoice(group);
				const query = new Map(Object.entries(flowQuery(choice, defaults)));
				const parsed = parseFlowChoice((name) => query.get(name) ?? '', { schemes, directed: true }, defaults);
				expect(parsed).toEqual({ choice, ignored: [] });
			})
		);
	});

	const parse = (query: Partial<Record<keyof FlowChoice, string>>, group = 'au:AU') =>
		parseFlowChoice((name) => query[name] ?? '', { schemes, directed: group !== 'world' }, defaultFlowChoice(group));

	it.each<[Partial<Record<keyof FlowChoice, string>>, string[]]>([
		[{}, []],
		[{ year: '2020', direction: 'in', by: 'country' }, []],
		[{ year: '1990' }, ['year=1990']],
		[{ year: '2018.0', direction: 'up', by: 'nowhere' }, ['year=2018.0', 'direction=up', 'by=nowhere']],
		[{ report: 'Importer' }, ['report=Importer']]
	])('of %j leaves out and names %j', (query, ignored) => {
		expect(parse(query)).toEqual({ choice: defaultFlowChoice('au:AU'), ignored });
	});

	it('of a report stands in the query whichever it is, and is read from it again', () => {
		const defaults = defaultFlowChoice('au:AU');
		for (const report of REPORTS) {
			expect(flowQuery({ ...defaults, report }, defaults)).toMatchObject({ report, year: undefined });
			expect(parse({ report }).choice).toEqual({ ...defaults, report });
		}
	});

	it('has no way out of the world', () => {
		expect(parse({ direction: 'out' }).choice.direction).toBe('out');
		expect(parse({ direction: 'out' }, 'world')).toEqual({
			choice: defaultFlowChoice('world'),
			ignored: ['direction=out']
		});
		expect(parse({ direction: 'in' }, 'world').ignored).toEqual([]);
	});
});

describe('the window onto the flows', () => {
	const box = { width: 800, height: 400 };
	const spot = fc.record({
		x: fc.double({ min: 0, max: 800, noNaN: true }),
		y: fc.double({ min: 0, max: 400, noNaN: true })
	});

	it('is inside the map and holds every end', () => {
		fc.assert(
			fc.property(fc.array(spot, { maxLength: 8 }), (ends) => {
				const { k, x, y } = flowWindow(ends, box);
				expect(k).toBeGreaterThanOrEqual(1);
				for (const [start, size] of [
					[x, box.width],
					[y, box.height]
				] as const) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(start + size / k).toBeLessThanOrEqual(size + 1e-6);
				}
				for (const end of ends) {
					expect(end.x).toBeGreaterThanOrEqual(x - 1e-6);
					expect(end.x).toBeLessThanOrEqual(x + box.width / k + 1e-6);
					expect(end.y).toBeGreaterThanOrEqual(y - 1e-6);
					expect(end.y).toBeLessThanOrEqual(y + box.height / k + 1e-6);
				}
			})
		);
	});
});

function byPair(a: { origin: string; destination: string }, b: { origin: string; destination: string }): number {
	return `${a.origin}${a.destination}` < `${b.origin}${b.destination}` ? -1 : 1;
}
