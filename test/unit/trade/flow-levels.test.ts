import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELSEWHERE, flowsBetween, levelSchemes, placesOf, reportSums } from '#core/trade/flow-level.ts';
import { flowsBehind, mergeSmall, OTHER } from '#core/trade/flow-links.ts';
import { flowListing } from '#core/trade/flow-listing.ts';
import { REPORTS } from '#core/trade/flow-view.ts';
import { flow, flows, PLACES, sum } from './arbitrary-flows.ts';

describe('flows between groups', () => {
	const groups = [
		{ id: 's:one', members: ['AAA', 'BBB'] },
		{ id: 's:two', members: ['CCC', 'DDD', 'EEE'] }
	];

	it('keep what each side reports', () => {
		fc.assert(
			fc.property(flows, (all) => {
				const between = flowsBetween(all, placesOf(groups));
				const sums = reportSums(between);
				for (const side of REPORTS) expect(sums[side] ?? 0).toBe(sum(all.map((one) => one[side])));
				expect(sums.flows).toBe(all.length);
				expect(new Set(between.map(({ origin, destination }) => `${origin}|${destination}`)).size).toBe(between.length);
			})
		);
	});

	it('have a place for countries that the scheme leaves out, and keep silence apart from zero', () => {
		const between = flowsBetween(
			[flow('GGG', 'AAA', 5, undefined), flow('HHH', 'BBB', 0, undefined)],
			placesOf(groups)
		);
		expect(between).toEqual([
			expect.objectContaining({ origin: ELSEWHERE, destination: 's:one', importer: 5, exporter: undefined, flows: 2 })
		]);
	});

	it('are offered for schemes that place most countries once', () => {
		const scheme = (id: string, ...members: string[][]) => ({
			id,
			title: id,
			groups: members.map((of, index) => ({ id: `${id}:${index}`, name: '', members: of }))
		});
		const world = { id: 'world', name: 'World', members: PLACES };
		const whole = scheme('whole', ['AAA', 'BBB', 'CCC'], ['DDD', 'EEE', 'FFF']);
		const twice = scheme('twice', ['AAA', 'BBB', 'CCC', 'DDD'], ['DDD', 'EEE', 'FFF']);
		const few = scheme('few', ['AAA'], ['BBB']);
		const single = scheme('single', [...PLACES]);
		expect(levelSchemes([whole, twice, few, single], world).map(({ id }) => id)).toEqual(['whole']);
	});
});

describe('ribbons', () => {
	it('add up to the flows, and small ones are merged but never one alone', () => {
		fc.assert(
			fc.property(flows, fc.constantFrom(...REPORTS), fc.integer({ min: 1, max: 6 }), (all, report, most) => {
				const between = flowsBetween(all);
				const merged = mergeSmall(between, report, { origins: most, destinations: most });
				expect(sum(merged.links.map(({ value }) => value))).toBe(sum(all.map((one) => one[report])));
				for (const rest of Object.values(merged.merged)) expect(rest).not.toBe(1);
				for (const nodes of [merged.origins, merged.destinations]) {
					expect(nodes.length).toBeLessThanOrEqual(most + 1);
					expect(nodes.slice(0, -1)).not.toContain(OTHER);
				}
				for (const { origin, destination, value } of merged.links) {
					const behind = reportSums(flowsBehind(between, merged, { origin, destination }));
					expect(behind[report]).toBe(value);
				}
			})
		);
	});
});

describe('the listing of flows', () => {
	it('has both reports of each, absent where there is none, and notes those that disagree', () => {
		const context = { year: 2020, name: (code: string) => `name of ${code}`, disagreeing: 'differs' };
		const listing = flowListing(flowsBetween([flow('DDD', 'AAA', 10, 4), flow('EEE', 'AAA', undefined, 3)]), context);
		expect(
			listing.rows.map(({ values, note }) => [values['importer_report_usd'], values['exporter_report_usd'], note])
		).toEqual([
			[10, 4, 'differs'],
			[undefined, 3, '']
		]);
	});
});
