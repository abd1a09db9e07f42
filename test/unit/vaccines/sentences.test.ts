import { describe, expect, test } from 'vitest';
import { changeListing } from '#core/vaccines/change-listing.ts';
import { unpackRecords } from '#core/table/packed-records.ts';
import { makerVaccinesListing } from '#core/vaccines/maker-vaccines-listing.ts';
import { makersListing } from '#core/vaccines/makers-listing.ts';
import { matrixListing } from '#core/vaccines/matrix-listing.ts';
import { projectsListing } from '#core/vaccines/projects-listing.ts';
import { purchasesListing } from '#core/vaccines/purchases-listing.ts';
import { routineNeedListing, routineSupplyListing } from '#core/vaccines/routine-listing.ts';
import { vaccinesView } from '#core/vaccines/vaccines-view.ts';
import { openTopic, topicEntries } from '#server/topic.ts';
import { needDetails, needFinding, needNote } from '#ui/vaccines/need-sentences.ts';
import { changeSentences } from '#ui/vaccines/change-sentences.ts';
import { projectsDetails, projectsFinding } from '#ui/vaccines/project-sentences.ts';
import { purchasesDetails, purchasesFinding } from '#ui/vaccines/purchase-sentences.ts';
import { routineFinding } from '#ui/vaccines/routine-sentences.ts';
import { csvRows } from './rows.ts';

const same = (text: string): string => text;
const naming = {
	disease: same,
	state: same,
	indicator: same,
	inCountry: ({ iso3, products }: { iso3: string; products: number }) => `${iso3} ${products}`
};
const projectNaming = { country: (iso3?: string) => iso3 ?? 'Africa', kind: same, stage: same, status: same };

describe.each(topicEntries())('the words of “$region”', ({ region }) => {
	const view = vaccinesView(openTopic(region));
	const { need, projects, purchases } = view;

	test('are whole sentences, whatever is known', () => {
		const sentences = [
			routineFinding(view.supply, same),
			needFinding(need),
			...need.rows.map((row) => `${needNote(row, need.members)}.`),
			...needDetails(need, view.region.name),
			projectsFinding(view.region.name, projects),
			...projectsDetails(projects, view.region.africanMembers),
			...purchases.flatMap((one) => [
				purchasesFinding(view.region.name, one),
				...purchasesDetails(one, Math.min(12, one.rows.length), region === '', same)
			])
		];
		for (const sentence of sentences) expect(sentence).toMatch(/^(?!.*(undefined|NaN|Infinity|∞)).+\.$/u);
	});

	test('have rows behind them: unique keys, and nothing lost', () => {
		const vaccines = Map.groupBy(unpackRecords(view.vaccines), ({ maker }) => maker);
		const made = makerVaccinesListing(view.makers, (maker) => vaccines.get(maker) ?? [], same);
		const matrix = matrixListing(view.groups, [view.region], same, ['s']);
		const listings = [
			routineSupplyListing(view.supply, naming),
			routineNeedListing(need, naming),
			matrix,
			makersListing(view.makers, same),
			made,
			projectsListing(projects, projectNaming),
			...(view.changes ? [changeListing(view.changes, same)] : []),
			...purchases.map((one) => purchasesListing(one, same))
		];
		for (const { columns, rows } of listings) {
			expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
			for (const { values } of rows) expect(Object.keys(values)).toEqual(columns.map(({ id }) => id));
		}
		const products = matrix.rows.reduce((sum, { values }) => sum + Number(values.products), 0);
		expect(products).toBe(view.region.products);
		expect(made.rows.reduce((sum, { values }) => sum + Number(values.presentations), 0)).toBe(view.products);
	});
});

test('the European Union: what is made where, from the file', () => {
	const members = csvRows('groups').flatMap(({ scheme, iso3 }) => (scheme === 'eu' ? (iso3 ?? []) : []));
	const seats = (disease: string) =>
		new Set(
			csvRows('vaccines')
				.filter(({ iso3, diseases }) => members.includes(iso3 ?? '') && diseases?.split('|').includes(disease))
				.map(({ iso3 }) => iso3)
		);
	const finding = routineFinding(vaccinesView(openTopic('eu/EU27')).supply, (iso3) => iso3);
	expect([...seats('rotavirus')]).toEqual(['BEL']);
	expect([...seats('rubella')]).toEqual(['BEL']);
	expect(finding).toMatch(/Made only in BEL: .*Rotavirus.*Rubella/);
	expect(finding).toMatch(/Made in several countries: .*Diphtheria/);
	expect(seats('diphtheria').size).toBeGreaterThan(1);
});

test('imports of the African Union in 2020 in words, from the file', () => {
	const members = csvRows('groups').flatMap(({ scheme, iso3 }) => (scheme === 'au' ? (iso3 ?? []) : []));
	const rows = csvRows('flows').filter(
		({ collection, destination }) => collection === 'vaccines_2020' && members.includes(destination ?? '')
	);
	const total = (of: typeof rows, column: string) => of.reduce((sum, row) => sum + Number(row[column]), 0);
	const importers = total(rows, 'value_importer_usd');
	const belgium = total(
		rows.filter(({ origin }) => origin === 'BEL'),
		'value_importer_usd'
	);
	const view = vaccinesView(openTopic('au/AU')).purchases.find(({ year }) => year === 2020);
	expect(view && purchasesFinding('African Union', view).replaceAll('\u00a0', ' ')).toBe(
		`African Union: customs recorded vaccine imports of ${Math.round(importers / 1e6)} m US dollars in 2020; the origins recorded exports to these countries of ${Math.round(total(rows, 'value_exporter_usd') / 1e6)} m US dollars.`
	);
	expect(view && purchasesDetails(view, 12, false, (iso3) => iso3)[0]).toBe(
		`BEL had the largest part, ${Math.round((belgium / importers) * 100)}% of what importers report.`
	);
});

test('projects in Africa in words, from the file', () => {
	const view = vaccinesView(openTopic('au/AU'));
	const vaccine = csvRows('projects').filter(
		({ product, iso3 }) =>
			/vaccin/i.test(product ?? '') && (iso3 === '' || view.projects.some((project) => project.iso3 === iso3))
	);
	const built = vaccine.filter(({ kind }) => kind !== 'finance_deal');
	const opened = built.filter(({ status }) => status === 'inaugurated' || status === 'registered').length;
	expect(projectsFinding('African Union', view.projects)).toBe(
		`African Union: ${built.length} plants and technology transfers for vaccines were announced. None is known to be making vaccines today.`
	);
	expect(projectsDetails(view.projects, 55)).toContain(`${opened} have opened without output having been seen.`);
	expect(projectsDetails(view.projects, 55).join(' ')).toContain(`${vaccine.length - built.length} finance deals`);
	expect(projectsDetails([], 0)).toEqual([
		'The list was made for Africa; projects elsewhere are on it only where its sources happen to name them.'
	]);
});

describe('children in words', () => {
	const need = vaccinesView(openTopic('au/AU')).need;
	const detailsOf = (change: Partial<typeof need>): string =>
		needDetails({ ...need, sameMembers: true, ...change }, 'Here').join(' ');
	const births = { value: 10_300_000, covered: 7, missing: [], years: [2024, 2024] as const, sourceIds: [] };
	const under5 = { ...births, value: 45_000_000, years: [2025, 2025] as const };

	test('under five stand beside births only where both are of the same members', () => {
		expect(detailsOf({ members: 7, births, under5 })).toContain('Children under five in 2025: 45\u00a0m.');
		const few = detailsOf({
			members: 7,
			sameMembers: false,
			births,
			under5: { ...under5, covered: 6, missing: ['Sudan'] }
		});
		expect(few).toContain('left out, since none can be shown for Sudan.');
		expect(few).not.toContain('45');
		const many = detailsOf({ members: 7, sameMembers: false, births, under5: { ...under5, covered: 3 } });
		expect(many).toContain('left out, since it can be shown for 3 of 7 members only.');
		const others = detailsOf({ members: 7, sameMembers: false, births: { ...births, covered: 6 }, under5 });
		expect(others).toContain('left out, since it covers members that the births do not.');
		// As many, but not the same ones.
		const swapped = { ...under5, covered: 6 };
		const unlike = detailsOf({ members: 7, sameMembers: false, births: { ...births, covered: 6 }, under5: swapped });
		expect(unlike).not.toContain('45');
	});

	test('say all the years that they are of', () => {
		const years = [2022, 2024] as const;
		const details = detailsOf({ members: 7, births: { ...births, years }, under5: { ...under5, years } });
		expect(details).toContain('10.3\u00a0m live births in 2022–2024.');
		expect(details).toContain('Children under five in 2022–2024: 45');
	});

	test('births and children are compared member by member', () => {
		for (const { region } of topicEntries()) {
			const topic = openTopic(region);
			const having = (id: string) => {
				const values = new Map(csvRows(`indicators/${id}`).map(({ iso3, value }) => [iso3 ?? '', value ?? '']));
				return topic.group.members.filter((iso3) => (values.get(iso3) ?? '') !== '').sort();
			};
			const same = having('births').join() === having('under5_population').join();
			expect(vaccinesView(topic).need.sameMembers, region).toBe(same);
		}
	});

	test('coverage carries all its years into the file: tuberculosis in the European region of WHO', () => {
		const topic = openTopic('who_region/EURO');
		const members = new Set(topic.group.members);
		const latest = new Map(
			csvRows('indicators/immunisation_bcg').flatMap(({ iso3 = '', year, value }) =>
				members.has(iso3) && value !== '' ? [[iso3, Number(year)] as const] : []
			)
		);
		const [first, last] = [Math.min(...latest.values()), Math.max(...latest.values())];
		expect(first).toBeLessThan(last);
		const { rows } = routineNeedListing(vaccinesView(topic).need, naming);
		expect(rows.find(({ key }) => key === 'tuberculosis')?.values.year).toBe(`${first}–${last}`);
	});

	test('births name whom they leave out', () => {
		const details = detailsOf({ members: 7, births: { ...births, covered: 6, missing: ['Sudan'] }, under5 });
		expect(details).toContain('Births are those of the 6 of 7 members that have a number. None is known for Sudan.');
	});

	test('a share says how many members it covers where these are not all', () => {
		const [row] = need.rows;
		if (!row) throw new Error('no row');
		expect(needNote({ ...row, coverage: 80, products: 1, covered: 2 }, 7)).toBe('1 product · 2 of 7');
		expect(needNote({ ...row, coverage: 80, products: 3, covered: 7 }, 7)).toBe('3 products');
		expect(needNote({ ...row, coverage: 0, products: 3, covered: 7 }, 7)).toBe('0% · 3 products');
		expect(needNote({ ...row, coverage: undefined, products: 2, covered: 0 }, 7)).toBe('no estimate · 2 products');
		const rows = [{ ...row, coverage: 80, covered: 2 }];
		expect(detailsOf({ members: 7, rows })).toContain('such as “2 of 7”: the share is theirs alone.');
		expect(detailsOf({ members: 2, rows })).not.toContain('theirs alone');
	});
});

test.each([
	[{ up: 1, down: 0, same: 0 }, 'Of the 1 country on both lists, 1 has more than before.'],
	[{ up: 2, down: 1, same: 0 }, 'Of the 3 countries on both lists, 2 have more than before and 1 has fewer.'],
	[
		{ up: 2, down: 1, same: 3 },
		'Of the 6 countries on both lists, 2 have more than before, 1 has fewer and 3 have as many as before.'
	],
	[{ up: 0, down: 0, same: 1 }, 'As many as before in the 1 country on both lists.'],
	[{ up: 0, down: 0, same: 0 }, undefined]
])('change in words: %j', (counts, expected) => {
	expect(changeSentences({ from: 1, to: 1, ...counts })[0]).toBe(expected);
});
