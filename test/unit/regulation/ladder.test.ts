import { describe, expect, it, test } from 'vitest';
import { atLevel, ladderOf, onRung, parseProduct, peopleShare } from '#core/regulation/ladder.ts';
import { memberLadderListing, peopleLadderListing } from '#core/regulation/ladder-listing.ts';
import { comparedLadders, comparedScheme } from '#core/regulation/page.ts';
import { PRODUCTS } from '#core/regulation/product.ts';
import { RUNGS } from '#core/regulation/rung.ts';
import { peopleDetails, peopleFinding } from '#ui/regulation/people-text.ts';
import { csv, latestValues, membersOf, publishedView, REGIONS } from './published.ts';

const { recognition } = publishedView('').registers;

const population = latestValues('population');
/** Countries whose regulator is WHO-listed, but for those whose listing names other products alone. */
function listedFor(product: 'medicines' | 'vaccines'): string[] {
	const others = product === 'medicines' ? 'Vaccines' : 'Medicines';
	const limited = csv('regulators.csv').flatMap((row) => (row.who_listed_scope === others ? (row.iso3 ?? '') : []));
	return [...latestValues('who_listed_authority')].flatMap(([iso3, value]) =>
		value === 1 && !limited.includes(iso3) ? iso3 : []
	);
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('ladder of a region', () => {
	test.each(REGIONS)('"%s" counts members and people as the files do', (region) => {
		const { region: ladder } = publishedView(region);
		const members = membersOf(region);
		const people = (codes: readonly string[]): number => sum(codes.map((iso3) => population.get(iso3) ?? 0));
		expect(ladder.members).toBe(members.length);
		expect(ladder.people).toBe(people(members));
		expect(ladder.uncounted).toBe(members.filter((iso3) => !population.has(iso3)).length);
		for (const product of PRODUCTS) {
			const levels = latestValues(`regulator_maturity_${product}`);
			const reaching = members.filter((iso3) => (levels.get(iso3) ?? 0) >= 3);
			expect(atLevel(ladder, 'members', product)).toBe(reaching.length);
			expect(atLevel(ladder, 'people', product)).toBe(people(reaching));
			const ich = latestValues('ich_status');
			const listed = listedFor(product);
			const recognised = members.filter(
				(iso3) => !reaching.includes(iso3) && (listed.includes(iso3) || (ich.get(iso3) ?? 0) >= 2)
			);
			expect(onRung(ladder, 'members', product, 'recognised')).toBe(recognised.length);
			expect(onRung(ladder, 'people', product, 'recognised')).toBe(people(recognised));
			expect(onRung(ladder, 'members', product, 'level_4')).toBe(
				members.filter((iso3) => levels.get(iso3) === 4).length
			);
		}
	});

	it('loses nobody: rungs add up to members and to people, in every region', () => {
		const { schemes, world } = publishedView('');
		for (const ladder of [world, ...schemes.flatMap(({ ladders }) => ladders)]) {
			for (const product of PRODUCTS) {
				expect(sum(ladder.memberCounts[product]), ladder.id).toBe(ladder.members);
				expect(sum(ladder.peopleCounts[product]), ladder.id).toBe(ladder.people);
			}
		}
	});

	it('has no share where no population is known', () => {
		const ladder = ladderOf({ id: 'x:Y', name: 'Y', members: ['AAA'] }, new Map(), () => undefined);
		expect(peopleShare(ladder, 'medicines')).toBeUndefined();
		expect(ladder.uncounted).toBe(1);
		expect(peopleFinding(ladder, 'medicines')).toBe('Y: the population of the members is not known.');
		expect(peopleLadderListing([ladder], 'medicines', recognition, []).rows[0]?.values.people_level_3).toBeUndefined();
	});

	it('is compared within its own scheme, or with the regions of WHO', () => {
		const africa = publishedView('au/AU');
		expect(comparedScheme(africa.schemes, '', 'au:AU')?.id).toBe('who_region');
		expect(comparedScheme(africa.schemes, '', 'wb_income:LIC')?.id).toBe('wb_income');
		expect(comparedScheme(africa.schemes, 'asean', 'wb_income:LIC')?.id).toBe('asean');
		expect(comparedScheme(africa.schemes, 'nonsense', 'world')?.id).toBe('who_region');
		const shown = comparedLadders(africa, comparedScheme(africa.schemes, '', 'au:AU')).map(({ id }) => id);
		expect(shown.slice(0, 3)).toEqual(['world', 'au:AU', 'who_region:AFRO']);
		expect(new Set(shown).size).toBe(shown.length);
	});

	it('has the rows of the figure in its files', () => {
		const { schemes } = publishedView('');
		const { ladders } = comparedScheme(schemes, 'who_region', 'world') ?? { ladders: [] };
		for (const listing of [
			memberLadderListing(ladders, 'vaccines', recognition),
			peopleLadderListing(ladders, 'vaccines', recognition, [])
		]) {
			expect(listing.rows).toHaveLength(6);
			for (const { values } of listing.rows) {
				for (const { id } of listing.columns) expect(values[id], id).toBeDefined();
			}
		}
		const [row] = memberLadderListing(ladders, 'vaccines', recognition).rows;
		expect(sum(RUNGS.map((rung) => Number(row?.values[rung])))).toBe(row?.values.members);
	});

	it('reads the product from the address', () => {
		expect(['vaccines', 'medicines', '', 'devices'].map(parseProduct)).toEqual([
			'vaccines',
			'medicines',
			'medicines',
			'medicines'
		]);
	});
});

describe('people in words', () => {
	test.each(REGIONS)('"%s": at least what the files say', (region) => {
		const view = publishedView(region);
		const members = membersOf(region);
		const levels = latestValues('regulator_maturity_medicines');
		const of = (codes: readonly string[]): number => sum(codes.map((iso3) => population.get(iso3) ?? 0));
		const share = of(members.filter((iso3) => (levels.get(iso3) ?? 0) >= 3)) / of(members);
		const finding = peopleFinding(view.region, 'medicines');
		expect(finding.startsWith(`${view.name}: `)).toBe(true);
		if (share === 0) expect(finding).toContain('nobody is known to live');
		else expect(finding).toContain(`at least ${Math.round(share * 100)}% of the people`);
		const details = peopleDetails(view.region, view.world, 'medicines', String).join(' ');
		expect(details).toContain(`of ${members.length} member`);
		expect(details.includes('World: at least')).toBe(region !== '');
	});
});
