import { describe, expect, it } from 'vitest';
import type { RegionRow } from '#core/brief/region-row.ts';
import { regionBrief } from '#server/region-brief.ts';
import { aboutText, holderText, missingText, numberText, wayText } from '#ui/brief/region-row-text.ts';

const rows = new Map(regionBrief('who_region', 'EURO').rows.map((row) => [row.indicator.id, row]));
function row(id: string): RegionRow {
	const found = rows.get(id);
	if (!found) throw new RangeError(id);
	return found;
}

describe('a row of a region', () => {
	it.each([
		['fda_api_sites', 'Sum'],
		['health_spending_per_capita', 'Mean weighted by population'],
		['gerd_pct_gdp', 'Median'],
		['pharma_export_import_ratio', 'Ratio of totals'],
		['pics_member', undefined],
		['harmonisation_mechanisms', undefined]
	])('%s says how its number is made: %s', (id, way) => {
		expect(wayText(row(id))).toBe(way);
	});

	it('without a number says so, and a count of members which level they reach', () => {
		expect(numberText(row('harmonisation_mechanisms'))).toBe('No number is made');
		expect(numberText(row('pics_member'))).toMatch(/^\d+ members: Yes$/);
	});

	it('of levels says who has them, with the level where there are several', () => {
		const pics = row('pics_member');
		expect(numberText({ ...pics, reached: 0 })).toBe('No member: Yes');
		const level = row('regulator_maturity_medicines');
		expect(numberText({ ...level, reached: 0 })).toBe('No member: Maturity level 3 or above');
		expect(holderText('Kenya', 1, pics)).toBe('Kenya');
		expect(holderText('Ghana', 3, level)).toBe('Ghana (Maturity level 3)');
	});

	it('says nobody only where every member has a value', () => {
		const waiver = row('trips_pharma_waiver');
		expect(waiver.excluded).toBeGreaterThan(0);
		expect(missingText(waiver)).toBe('');
		expect(missingText({ ...waiver, excluded: 0 })).toBe('Nobody');
		const missing = [{ iso3: 'KEN', country: 'Kenya' }];
		expect(missingText({ ...waiver, missing })).toBe('Kenya');
		expect(missingText({ ...waiver, missing, moreMissing: 3 })).toBe('Kenya and 3 more');
		const names = ['Chad', 'Kenya', 'Togo'].map((country) => ({ iso3: country, country }));
		expect(missingText({ ...waiver, missing: names, moreMissing: 3 })).toBe('Chad, Kenya, Togo and 3 more');
	});

	it('of vaccine imports says whose reports its numbers are from', () => {
		expect(aboutText(row('vaccine_imports_usd'))).toContain('own customs report');
		expect(aboutText(row('births'))).toBeUndefined();
	});
});
