import { describe, expect, it } from 'vitest';
import { readCatalogue } from '#server/read.ts';

const catalogue = readCatalogue('test/fixtures/schema/good');

describe('parseCatalogue', () => {
	it('types countries, with the latest population that has a value', () => {
		expect(catalogue.countries.map(({ iso3 }) => iso3)).toEqual(['ATA', 'FRA', 'KEN', 'REU']);
		expect(catalogue.countries[2]).toEqual({
			iso3: 'KEN',
			iso2: 'KE',
			m49: '404',
			name: 'Kenya',
			shortName: 'Kenya',
			status: 'un_member',
			whoMember: 'member',
			administeredBy: undefined,
			aliases: ['Republic of Kenya', 'Kenia'],
			note: '',
			population: { value: 55_000_000, year: 2023 }
		});
		expect(catalogue.countries[0]).toMatchObject({
			m49: '010',
			status: 'uninhabited',
			aliases: [],
			population: undefined
		});
		expect(catalogue.countries[3]).toMatchObject({ administeredBy: 'FRA' });
	});

	it('keeps schemes in the order of their file, and groups within them', () => {
		expect(catalogue.schemes).toEqual([
			{
				id: 'who_region',
				title: 'WHO regions',
				groups: [
					{ id: 'who_region:AFRO', name: 'African Region', members: ['KEN', 'REU'] },
					{ id: 'who_region:EURO', name: 'European Region', members: ['FRA'] }
				]
			},
			{ id: 'au', title: 'African Union', groups: [{ id: 'au:AU', name: 'African Union', members: ['KEN'] }] }
		]);
	});

	it('keeps indicators in the order of the pillars', () => {
		expect(catalogue.indicators.map(({ id }) => id)).toEqual([
			...['sites', 'sites_per_person', 'regulator_level', 'treaty', 'population', 'coverage', 'spending']
		]);
	});

	it('types sources and licences', () => {
		expect(catalogue.sources).toEqual([
			{
				id: 'register',
				publisher: 'An office',
				title: 'A register, "the book"',
				url: 'https://example.org/register',
				licence: 'cc_by_4_0',
				retrieved: '2026-11-20',
				note: ''
			}
		]);
		expect(catalogue.licences).toMatchObject([{ id: 'cc_by_4_0', commercialUse: 'yes' }]);
	});
});
