import { describe, expect, it, test } from 'vitest';
import { MAKES, makingWithoutMaturity, parseMake } from '#core/regulation/making.ts';
import { makingListing } from '#core/regulation/making-listing.ts';
import { registerSources } from '#core/regulation/registers.ts';
import { makersLead, makingDetails, makingFinding, statedNote } from '#ui/regulation/making-text.ts';
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

/** The statements of the files by country, the latest of each indicator, read apart from the rules of the page. */
const STATED = new Map<string, { indicator: string; value: number; source: string }[]>();
for (const indicator of ['pharma_manufacturers', 'domestic_share_of_demand']) {
	const latest = new Map(csv(`indicators/${indicator}.csv`).map((row) => [row.iso3 ?? '', row]));
	for (const [iso3, row] of latest) {
		if (!(Number(row.value) >= 1)) continue;
		const said = { indicator, value: Number(row.value), source: row.source_id ?? '' };
		STATED.set(iso3, [...(STATED.get(iso3) ?? []), said]);
	}
}
const WORDS = {
	standing: (standing: string) => standing,
	status: ({ status }: { status: string }) => status,
	note: ({ sourceId }: { sourceId: string }) => sourceId
};

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
		const view = publishedView('');
		const making = makingWithoutMaturity(view.dossiers, 'vaccines');
		const { columns, rows } = makingListing(making, view.registers, WORDS);
		expect(columns.map(({ id }) => id)).toEqual([
			...['iso3', 'country', 'vaccines', 'sites', 'apis', 'standing'],
			...['pics', 'paho_reference_authority']
		]);
		expect(rows.map(({ values }) => values.vaccines)).toEqual(making.makers.map((maker) => maker.making.vaccines));
	});

	test.each([...REGIONS, 'au_rec/ECOWAS'])(
		'of "%s" by statement alone is in the file of sites with the sources of its statements',
		(region) => {
			const view = publishedView(region);
			const making = makingWithoutMaturity(view.dossiers, 'sites');
			const expected = membersOf(region).filter((iso3) => STATED.has(iso3) && (MADE.sites.get(iso3) ?? 0) === 0);
			expect(making.stated.map(({ iso3 }) => iso3).sort()).toEqual(expected.sort());
			const { rows } = makingListing(making, view.registers, WORDS);
			for (const iso3 of expected) {
				const row = rows.find(({ key }) => key === iso3);
				const said = STATED.get(iso3) ?? [];
				for (const { indicator, value, source } of said) {
					expect(row?.values[indicator], `${iso3} ${indicator}`).toBe(value);
					expect(row?.sourceIds).toContain(source);
				}
				expect(row?.note).toBe(said.map(({ source }) => source).join('; '));
				expect(row?.confidence).toBe('medium');
			}
			expect(rows).toHaveLength(making.makers.length + expected.length);
		}
	);

	it('has sources that the package describes', () => {
		const known = csv('sources.csv').map(({ id }) => id);
		const { dossiers, registers, attained } = publishedView('');
		const { rows } = makingListing(makingWithoutMaturity(dossiers, 'sites'), registers, WORDS);
		const used = [...rows.flatMap(({ sourceIds }) => sourceIds), ...attained.map(({ sourceId }) => sourceId)];
		for (const id of [...used, ...registerSources(registers)]) expect(known).toContain(id);
		const row = rows.find(({ key }) => key === 'KOR');
		for (const file of ['sites.csv', 'indicators/who_listed_authority.csv', 'indicators/pics_member.csv']) {
			const source = csv(file).find(({ iso3 }) => iso3 === 'KOR')?.source_id;
			expect(row?.sourceIds, file).toContain(source);
		}
	});
});

describe('making in words', () => {
	const outsideAfrica =
		'Outside the register counted here, 8 more are stated or estimated to make medicines: Ethiopia, Ghana, Nigeria and Tanzania with a regulator known to be mature for them, Algeria, Morocco, Tunisia and Uganda without one.';
	const sentence = (region: string, make: (typeof MAKES)[number] = 'sites'): string => {
		const view = publishedView(region);
		return makingFinding(view.name, makingWithoutMaturity(view.dossiers, make));
	};

	it('names who has factories but no regulator known to be mature, most first', () => {
		expect(sentence('au/AU')).toBe(
			`African Union: 2 of 5 countries and territories with making sites have no regulator known to be mature for medicines: DR Congo (1) and Kenya (1). ${outsideAfrica}`
		);
		expect(sentence('')).toMatch(
			/^World: 35 of 81 countries.* have no .* for medicines: India \(842\), Israel \(40\), .* others\. /
		);
	});

	/** Names of countries of the files as a list of the page writes them. */
	const listed = (codes: readonly string[]): string => {
		const short = new Map(publishedView('').dossiers.map(({ iso3, label }) => [iso3, label]));
		const names = codes.map((iso3) => short.get(iso3) ?? '').sort((a, b) => a.localeCompare(b, 'en'));
		return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
	};

	it.each([...REGIONS, 'au_rec/ECOWAS', 'un_subregion/034'])(
		'names whoever makes medicines in "%s" by statement alone, by what is known of the regulator',
		(region) => {
			const view = publishedView(region);
			const stated = membersOf(region).filter((iso3) => STATED.has(iso3) && (MADE.sites.get(iso3) ?? 0) === 0);
			const mature = stated.filter((iso3) => MATURE.medicines.has(iso3));
			const unknown = stated.filter((iso3) => !MATURE.medicines.has(iso3));
			const making = makingWithoutMaturity(view.dossiers, 'sites');
			for (const said of [makersLead(making), makingFinding(view.name, making)]) {
				expect(said.includes('Outside the register counted here, ')).toBe(stated.length > 0);
				if (mature.length > 0) expect(said).toContain(listed(mature));
				if (unknown.length > 0) expect(said).toContain(listed(unknown));
				if (mature.length > 0 && unknown.length > 0) {
					expect(said).toContain(
						`: ${listed(mature)} with a regulator known to be mature for them, ${listed(unknown)} without`
					);
				}
			}
			expect(makingDetails(making).join(' ').includes('stated or estimated')).toBe(stated.length > 0);
		}
	);

	it('says what the statements are, with their year', () => {
		const dza = publishedView('').dossiers.find(({ iso3 }) => iso3 === 'DZA');
		expect(dza?.stated.map((statement) => statedNote(statement, statement.indicator))).toEqual([
			'pharma_manufacturers, 2023: Pharmaceutical production companies; the minister.',
			'domestic_share_of_demand, 2025: Share of the domestic market; the minister.'
		]);
	});

	it.each([...REGIONS, 'who_region/EMRO', 'un_region/019'])(
		'does not hide that regulators of "%s" take part in PIC/S or are authorities of reference',
		(region) => {
			const making = makingWithoutMaturity(publishedView(region).dossiers, 'sites');
			const without = membersOf(region).filter(
				(iso3) => !MATURE.medicines.has(iso3) && ((MADE.sites.get(iso3) ?? 0) > 0 || STATED.has(iso3))
			);
			for (const [mechanism, words] of [
				['pics', /Of those without one, (?:(?!Of those).)*in PIC\/S\./],
				['paho_reference_authority', /Of those without one, (?:(?!Of those).)* of regional reference\./]
			] as const) {
				const holders = new Set(csv('memberships.csv').flatMap((row) => (row.mechanism === mechanism ? row.iso3 : [])));
				const named = without.filter((iso3) => holders.has(iso3));
				const said = words.exec(makersLead(making))?.[0];
				expect(said !== undefined, mechanism).toBe(named.length > 0);
				if (named.length > 0 && named.length <= 7) {
					for (const iso3 of named) expect(said, mechanism).toContain(listed([iso3]));
				}
			}
		}
	);

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
			`2 of the 5 with making sites have no regulator known to be mature for medicines: DR Congo (1) and Kenya (1). ${outsideAfrica}`
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
		expect(lead).toMatch(/ The regulators of India .* are known to be mature for vaccines only\. Of those/);
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
