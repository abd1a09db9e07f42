import { describe, expect, it, test } from 'vitest';
import { MAKES, makingWithoutMaturity, parseMake } from '#core/regulation/making.ts';
import { makingListing } from '#core/regulation/making-listing.ts';
import { makersLead, makingDetails, makingFinding } from '#ui/regulation/making-text.ts';
import { csv, latestValues, membersOf, publishedView, REGIONS } from './published.ts';

/** Listed by WHO for the products, as the words of the listing have it; a listing that names none is for all. */
const listedFor = (product: string): string[] => {
	const scopes = new Map(csv('regulators.csv').map((row) => [row.iso3, (row.who_listed_scope ?? '').toLowerCase()]));
	return [...latestValues('who_listed_authority')].flatMap(([iso3, listed]) => {
		const scope = scopes.get(iso3) ?? '';
		return listed === 1 && (scope.includes(product) || !/medicines|vaccines/.test(scope)) ? iso3 : [];
	});
};
const matureFor = (product: string): ReadonlySet<string> =>
	new Set([
		...listedFor(product),
		...[...latestValues(`regulator_maturity_${product}`)].flatMap(([iso3, level]) => (level >= 3 ? iso3 : [])),
		...[...latestValues('ich_status')].flatMap(([iso3, step]) => (step >= 2 ? iso3 : []))
	]);
const MATURE = { medicines: matureFor('medicines'), vaccines: matureFor('vaccines') };

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
		const { makers, unmatched, othersOnly, without, unknown } = makingWithoutMaturity(view.dossiers, make);
		const members = membersOf(region);
		const made = (iso3: string): number | undefined => MADE[make].get(iso3);
		const making = members.filter((iso3) => (made(iso3) ?? 0) > 0);
		expect(makers.map(({ iso3 }) => iso3).sort()).toEqual(making.sort());
		const [product, other] =
			make === 'vaccines' ? (['vaccines', 'medicines'] as const) : (['medicines', 'vaccines'] as const);
		const immature = making.filter((iso3) => !MATURE[product].has(iso3)).sort();
		expect(unmatched.map(({ iso3 }) => iso3).sort()).toEqual(immature);
		expect(othersOnly.map(({ iso3 }) => iso3).sort()).toEqual(immature.filter((iso3) => MATURE[other].has(iso3)));
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
			'African Union: 2 of 5 countries and territories with making sites have no regulator known to be mature for medicines: DR Congo (1) and Kenya (1).'
		);
		expect(sentence('')).toMatch(
			/^World: 35 of 81 countries.* have no .* for medicines: India \(842\), Israel \(40\), .* others\. /
		);
	});

	it('says so where all are matched, or nobody makes anything', () => {
		expect(sentence('eu/EU27')).toMatch(
			/: each of the \d+ countries and territories with making sites has a regulator known to be mature for medicines\.$/
		);
		expect(sentence('un_subregion/061')).toBe('Polynesia: no member has a making site in this register.');
		expect(sentence('un_subregion/061', 'apis')).toBe('Polynesia: no member has an active ingredient on this list.');
	});

	it('stand in the first lines too', () => {
		const lead = (region: string): string => makersLead(makingWithoutMaturity(publishedView(region).dossiers, 'sites'));
		expect(lead('au/AU')).toBe(
			'2 of the 5 with making sites have no regulator known to be mature for medicines: DR Congo (1) and Kenya (1).'
		);
		expect(lead('eu/EU27')).toMatch(
			/^Each of the \d+ with making sites has a regulator known to be mature for medicines\.$/
		);
		expect(lead('un_subregion/061')).toBe('None of them has a making site in the register that is counted here.');
	});

	it('names whose regulator is known to be mature for the other products only, and takes that for no answer', () => {
		const { dossiers } = publishedView('who_region/SEARO');
		const lead = makersLead(makingWithoutMaturity(dossiers, 'sites'));
		expect(lead).toMatch(/^None of those with making sites has .* for medicines: India \(842\), /);
		expect(lead).toMatch(/ The regulators of India .* are known to be mature for vaccines only\.$/);
		const india = dossiers.filter(({ iso3 }) => iso3 === 'IND');
		expect(makersLead(makingWithoutMaturity(india, 'sites'))).toBe(
			'The one with making sites has no regulator known to be mature for medicines: India (842). The regulator of India is known to be mature for vaccines only.'
		);
		expect(makingFinding('India', makingWithoutMaturity(india, 'vaccines'))).toBe(
			'India: the one country or territory with prequalified vaccines has a regulator known to be mature for vaccines.'
		);
		expect(sentence('au/AU', 'vaccines')).toBe(
			'African Union: the one country or territory with prequalified vaccines has no regulator known to be mature for vaccines: Senegal (3). The regulator of Senegal is known to be mature for medicines only.'
		);
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
