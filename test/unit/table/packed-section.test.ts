import { describe, expect, it } from 'vitest';
import { namesAlone } from '#core/table/named-country.ts';
import { packSection, unpackSection } from '#core/table/packed-section.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import { openTopic } from '#server/topic.ts';
import { context, indicator, NORTH, table } from './fixture.ts';

/** Regions that differ in what is known: all, many, some, few, nobody. */
const REGIONS = ['', 'au/AU', 'eu/EU27', 'un_subregion/061', 'mercosur/MERCOSUR_SUSPENDED'];
/** An amount, a ratio, levels, a flag that does not apply to most, and a count with zeros and ties. */
const INDICATORS = [
	'pharma_exports_usd',
	'pharma_export_import_ratio',
	'regulator_maturity_medicines',
	'ama_treaty',
	'fda_api_sites'
];

describe('a packed section', () => {
	it.each(REGIONS)('of the region "%s" comes out as it went in', (region) => {
		for (const id of INDICATORS) {
			const section = openTopic(region).section(id);
			expect(unpackSection(packSection(section))).toEqual(section);
			const listed = section.cells.map(namesAlone).reverse();
			const packed = packSection(section, listed);
			expect(packed.absent).toEqual([]);
			expect(unpackSection(packed, listed)).toEqual(section);
		}
	});

	it('names the members of whom there is no row, and keeps the year asked for', () => {
		const of = table(indicator({ id: 'exports' }), [['AAA', 2018, 5]]);
		const section = crossSection(context(of), { table: of, group: NORTH, year: 2018, pinned: [] });
		const packed = packSection(section);
		expect(packed.known.map(([iso3]) => iso3)).toEqual(['AAA']);
		expect(packed.absent.map(([iso3]) => iso3)).toEqual(['BBB', 'CCC']);
		expect(unpackSection(packed)).toEqual(section);
		expect(packSection(section, [{ iso3: 'BBB', country: 'B' }]).absent.map(([iso3]) => iso3)).toEqual(['CCC']);
	});

	it('is refused with pinned countries', () => {
		const of = table(indicator({ id: 'exports' }), [['AAA', 2018, 5]]);
		const pinned = crossSection(context(of), { table: of, group: NORTH, year: 'latest', pinned: ['AAA'] });
		expect(() => packSection(pinned)).toThrow('pinned');
	});
});
