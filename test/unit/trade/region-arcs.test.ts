import { describe, expect, it } from 'vitest';
import { regionArcs, standsOnMap } from '#core/trade/region-arcs.ts';
import { flow } from './arbitrary-flows.ts';

const place = (iso3: string, x: number, y: number) => ({ iso3, x, y, extent: 0 });
const countries = [place('AAA', 0, 0), place('BBB', 10, 0), place('CCC', 100, 50), place('GGG', 500, 500)];
const regionOf = new Map([
	['AAA', 's:one'],
	['BBB', 's:one'],
	['CCC', 's:two']
]);

describe('flows between regions on a map', () => {
	const arcs = regionArcs(
		[
			flow('AAA', 'CCC', 30, 5),
			flow('BBB', 'CCC', 10, undefined),
			flow('CCC', 'AAA', undefined, 70),
			flow('AAA', 'BBB', 20, 20),
			flow('GGG', 'AAA', 7, undefined)
		],
		regionOf,
		'importer',
		countries
	);

	it('are added up by the chosen report; what has no value by it is not drawn', () => {
		expect(arcs.flows).toEqual([
			expect.objectContaining({ origin: 's:one', destination: 's:two', importer: 40, flows: 2 })
		]);
	});

	it('leave out what stays in a region and what has an end in none, and say how much', () => {
		expect(arcs.within).toBe(20);
		expect(arcs.unplaced).toBe(7);
	});

	it('start where the trade of the region is, weighted by value', () => {
		const at = new Map(arcs.places.map(({ iso3, x, y }) => [iso3, [x, y]]));
		// AAA has 30 + 20 + 7, BBB 10 + 20.
		expect(at.get('s:one')?.[0]).toBeCloseTo((10 * 30) / (57 + 30), 12);
		expect(at.get('s:two')).toEqual([100, 50]);
		expect([...at.keys()].sort()).toEqual(['s:one', 's:two']);
	});

	it('are for schemes whose groups are places', () => {
		expect(standsOnMap('who_region')).toBe(true);
		expect(standsOnMap('wb_income')).toBe(false);
	});
});
