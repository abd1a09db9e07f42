import { describe, expect, test } from 'vitest';
import type { Pillar } from '#core/table/indicator.ts';
import type { IndicatorEntry, TableEntry } from '#ui/catalogue/entry.ts';
import { findIndicators, findTables } from '#ui/catalogue/find-entries.ts';

function entry(id: string, pillar: Pillar, title: string, definition: string): IndicatorEntry {
	const counted = { years: undefined, countries: 0, rows: 0 };
	return {
		...{ id, pillar, title, definition, unit: 'each', ...counted },
		...{ publishers: ['Publisher'], sourceTitles: [], nonCommercial: false }
	};
}

const indicators = [
	entry('sites', 'capacity', 'Registered sites', 'Sites in the register that the regulator keeps.'),
	entry('makers', 'capacity', 'Makers', 'Companies.'),
	entry('level', 'regulation', 'Level of the regulator', 'As published.'),
	entry('listed', 'regulation', 'Listed authorities', 'Regulators that are listed.'),
	entry('spending', 'research_workforce', 'Spending on research and development', 'Share of GDP.')
];
const titleOf = (pillar: Pillar): string => (pillar === 'research_workforce' ? 'Research and workforce' : pillar);
const found = (query: string, pillar: Pillar | '' = ''): string[] =>
	findIndicators(indicators, query, pillar, titleOf).map(({ id, entries }) =>
		[id, ...entries.map((one) => one.id)].join(' ')
	);

describe('indicators', () => {
	test('an empty query finds all, in the order of the catalogue', () => {
		expect(found('')).toEqual(['capacity sites makers', 'regulation level listed', 'research_workforce spending']);
	});

	test('a hit in a title goes before one in a definition, with its pillar', () => {
		expect(found('regulators')).toEqual(['regulation level listed', 'capacity sites']);
	});

	test('a pillar of that name goes before titles', () => {
		expect(found('regulation')).toEqual(['regulation level listed']);
		expect(found('re')).toEqual(['regulation level listed', 'research_workforce spending', 'capacity sites']);
	});

	test.each([
		['workforce', ['research_workforce spending']],
		['R&D', ['research_workforce spending']],
		['capacity', ['capacity sites makers']],
		['nothing of the kind', []]
	])('“%s” finds %s', (query, expected) => {
		expect(found(query)).toEqual(expected);
	});

	test('a topic leaves the others out', () => {
		expect(found('regulator', 'capacity')).toEqual(['capacity sites']);
	});
});

describe('tables', () => {
	const table = (name: string, title: string, description: string): TableEntry => ({
		...{ name, title, description, kind: 'records', rows: 1, publishers: [], nonCommercial: false }
	});
	const tables = [
		table('active_ingredients', 'Active ingredients', 'Entries by molecule.'),
		table('molecules', 'Concentration', 'One row each.'),
		table('flows', 'Flows between countries', 'By product.')
	];

	test.each([
		['', ['active_ingredients', 'molecules', 'flows']],
		['molecules', ['molecules', 'active_ingredients']],
		['flow', ['flows']],
		['zzz', []]
	])('“%s” finds %s', (query, expected) => {
		expect(findTables(tables, query).map(({ name }) => name)).toEqual(expected);
	});
});
