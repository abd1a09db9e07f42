import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OUTBREAK_TYPES, ROUTINE_DISEASES, routineDiseasesOf } from '#core/vaccines/routine-diseases.ts';
import { diseasesByState, otherGroups, routineSupply } from '#core/vaccines/routine-supply.ts';
import { csvRows, product } from './rows.ts';

const stateOf = (rows: ReturnType<typeof routineSupply>, id: string) => rows.find(({ disease }) => disease === id);

test('a combination counts for each of its diseases', () => {
	const diseases = ['diphtheria', 'tetanus', 'pertussis', 'hepatitis B', 'Haemophilus influenzae type b'];
	expect(routineDiseasesOf({ type: 'DTwP-HepB-Hib', diseases })).toEqual([
		'hepatitis_b',
		'diphtheria',
		'tetanus',
		'pertussis',
		'hib'
	]);
});

test.each(OUTBREAK_TYPES)('%s is for outbreaks, and the list has it', (type) => {
	expect(routineDiseasesOf({ type, diseases: ['polio'] })).toEqual([]);
	expect(csvRows('vaccines').some((row) => row.vaccine_type === type)).toBe(true);
});

test('every routine disease is written as the data write it, and its coverage has a file', () => {
	const written = new Set(csvRows('vaccines').flatMap(({ diseases }) => diseases?.split('|') ?? []));
	const indicators = new Set(csvRows('indicators').map(({ id }) => id));
	for (const { disease, coverage } of ROUTINE_DISEASES) {
		expect(written).toContain(disease);
		if (coverage !== undefined) expect(indicators).toContain(coverage);
	}
});

test.each([
	['several countries', ['AAA', 'BBB'], 'several', 2],
	['one country', ['AAA', 'AAA'], 'one', 2],
	['nobody inside', ['ZZZ'], 'none', 0]
])('%s', (_, seats, state, products) => {
	const rows = routineSupply(
		seats.map((iso3) => product({ iso3 })),
		['AAA', 'BBB']
	);
	expect(stateOf(rows, 'measles')).toMatchObject({ state, products });
	expect(stateOf(rows, 'rubella')).toMatchObject({ state: 'none', products: 0, makers: [], countries: [] });
});

test('other disease groups are those without any routine product', () => {
	const products = [
		product({ group: 'Polio', type: OUTBREAK_TYPES[0] ?? '', diseases: ['polio'] }),
		product({ group: 'Polio', type: 'IPV', diseases: ['polio'] }),
		product({ group: 'Yellow fever', diseases: ['yellow fever'] }),
		product({ group: 'Cholera', diseases: ['cholera'], iso3: 'ZZZ' })
	];
	expect(otherGroups(products, ['AAA'])).toEqual(['Yellow fever']);
});

const anyProduct = fc
	.record({
		iso3: fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD'),
		maker: fc.constantFrom('M', 'N', 'O'),
		diseases: fc.uniqueArray(fc.constantFrom(...ROUTINE_DISEASES.map(({ disease }) => disease), 'mumps'), {
			minLength: 1
		}),
		type: fc.constantFrom('routine', ...OUTBREAK_TYPES)
	})
	.map(product);
const anyMembers = fc.uniqueArray(fc.constantFrom<string[]>('AAA', 'BBB', 'CCC', 'DDD'));

test('whatever the products: the state follows the countries, and countries add up to the products', () => {
	fc.assert(
		fc.property(fc.array(anyProduct), anyMembers, (products, members) => {
			const rows = routineSupply(products, members);
			expect(rows.map(({ disease }) => disease)).toEqual(ROUTINE_DISEASES.map(({ id }) => id));
			for (const row of rows) {
				expect(row.state).toBe(['none', 'one'][row.countries.length] ?? 'several');
				expect(row.byCountry.reduce((sum, part) => sum + part.products, 0)).toBe(row.products);
				expect(row.countries.every((iso3) => members.includes(iso3))).toBe(true);
				expect(row.products === 0).toBe(row.confidence === undefined);
			}
			expect(Object.values(diseasesByState(rows)).flat()).toHaveLength(rows.length);
		})
	);
});

test('a region never makes less than one of its parts', () => {
	fc.assert(
		fc.property(fc.array(anyProduct), anyMembers, anyMembers, (products, members, more) => {
			const part = routineSupply(products, members);
			const whole = routineSupply(products, [...members, ...more]);
			for (const [index, row] of part.entries()) {
				expect(whole[index]?.products).toBeGreaterThanOrEqual(row.products);
			}
		})
	);
});
