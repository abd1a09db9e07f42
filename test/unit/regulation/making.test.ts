import { describe, expect, it, test } from 'vitest';
import { MAKES, makingWithoutMaturity, parseMake } from '#core/regulation/making.ts';
import { makingListing } from '#core/regulation/making-listing.ts';
import { makersLead, makingDetails, makingFinding } from '#ui/regulation/making-text.ts';
import { csv, latestValues, membersOf, publishedView, REGIONS } from './published.ts';

const mature = new Set(
	[
		...[...latestValues('regulator_maturity_medicines'), ...latestValues('regulator_maturity_vaccines')].filter(
			([, level]) => level >= 3
		),
		...[...latestValues('who_listed_authority')].filter(([, listed]) => listed === 1),
		...[...latestValues('ich_status')].filter(([, step]) => step >= 2)
	].map(([iso3]) => iso3)
);

/** Sites counted one by one, for those that the register counts for themselves; products from their indicators. */
const dosage = latestValues('fda_dosage_form_sites');
const MADE = {
	sites: new Map(
		[...latestValues('fda_api_sites').keys()]
			.filter((iso3) => dosage.has(iso3))
			.map((iso3) => [iso3, 0] as [string, number])
	),
	vaccines: latestValues('pq_vaccine_products'),
	apis: latestValues('who_pq_apis')
};
for (const { iso3 = '' } of csv('sites.csv')) MADE.sites.set(iso3, (MADE.sites.get(iso3) ?? 0) + 1);

describe('making without maturity', () => {
	const cases = REGIONS.flatMap((region) => MAKES.map((make) => ({ region, make })));
	test.each(cases)('"$region" by $make, as the files have it', ({ region, make }) => {
		const view = publishedView(region);
		const { makers, unmatched, without, unknown } = makingWithoutMaturity(view.dossiers, make);
		const members = membersOf(region);
		const made = (iso3: string): number | undefined => MADE[make].get(iso3);
		const making = members.filter((iso3) => (made(iso3) ?? 0) > 0);
		expect(makers.map(({ iso3 }) => iso3).sort()).toEqual(making.sort());
		expect(unmatched.map(({ iso3 }) => iso3).sort()).toEqual(making.filter((iso3) => !mature.has(iso3)).sort());
		expect(makers.length + without + unknown).toBe(members.length);
		for (const { iso3, making: counts } of makers) expect(counts[make]).toBe(made(iso3));
	});

	it('counts a site that makes both once', () => {
		const usa = publishedView('').dossiers.find(({ iso3 }) => iso3 === 'USA');
		const [api, dosage] = [latestValues('fda_api_sites').get('USA'), latestValues('fda_dosage_form_sites').get('USA')];
		expect(usa?.making.sites).toBe(csv('sites.csv').filter(({ iso3 }) => iso3 === 'USA').length);
		expect(usa?.making.sites).toBeLessThan((api ?? 0) + (dosage ?? 0));
	});

	it('reads the measure from the address', () => {
		expect(['apis', 'vaccines', '', 'lorries'].map(parseMake)).toEqual(['apis', 'vaccines', 'sites', 'sites']);
	});

	it('has every maker in its file', () => {
		const { makers } = makingWithoutMaturity(publishedView('').dossiers, 'vaccines');
		const { columns, rows } = makingListing(makers, 'vaccines', (standing) => standing);
		expect(columns.map(({ id }) => id)).toEqual(['iso3', 'country', 'vaccines', 'sites', 'apis', 'standing']);
		expect(rows.map(({ values }) => values.vaccines)).toEqual(makers.map(({ making }) => making.vaccines));
	});
});

describe('making in words', () => {
	const sentence = (region: string, make: (typeof MAKES)[number] = 'sites'): string => {
		const view = publishedView(region);
		return makingFinding(view.name, makingWithoutMaturity(view.dossiers, make));
	};

	it('names who has factories but no regulator known to be mature, most first', () => {
		expect(sentence('au/AU')).toBe(
			'African Union: 2 of 5 countries and territories with making sites have no regulator known to be mature: DR Congo (1) and Kenya (1).'
		);
		expect(sentence('')).toMatch(/^World: 31 of 81 countries.* have no .*: Israel \(40\), .* and 25 others\.$/);
	});

	it('says so where all are matched, or nobody makes anything', () => {
		expect(sentence('eu/EU27')).toMatch(/: all \d+ countries and territories with making sites have a regulator/);
		expect(sentence('un_subregion/061')).toBe('Polynesia: no member has a making site in this register.');
		expect(sentence('un_subregion/061', 'apis')).toBe('Polynesia: no member has an active ingredient on this list.');
	});

	it('stand in the first lines too', () => {
		const lead = (region: string): string => makersLead(makingWithoutMaturity(publishedView(region).dossiers, 'sites'));
		expect(lead('au/AU')).toBe(
			'2 of the 5 with making sites have no regulator known to be mature: DR Congo (1) and Kenya (1).'
		);
		expect(lead('eu/EU27')).toMatch(/^All \d+ with making sites have a regulator known to be mature\.$/);
		expect(lead('un_subregion/061')).toBe('None of them has a making site in the register that is counted here.');
	});

	it('does not take an unknown number for none', () => {
		const unknown = publishedView('un_subregion/061').dossiers.map((dossier) => ({
			...dossier,
			making: { sites: undefined, vaccines: undefined, apis: undefined }
		}));
		expect(makingFinding('Polynesia', makingWithoutMaturity(unknown, 'sites'))).toBe(
			'Polynesia: no number is known for any member.'
		);
	});

	test.each(REGIONS)('details of "%s" count those without a site', (region) => {
		const view = publishedView(region);
		const making = makingWithoutMaturity(view.dossiers, 'sites');
		const without = membersOf(region).filter((iso3) => MADE.sites.get(iso3) === 0).length;
		expect(making.without).toBe(without);
		if (without > 0) expect(makingDetails(making).join(' ')).toContain(`${without} member`);
	});
});
