import { describe, expect, it } from 'vitest';
import { cellDatum } from '#core/chart/cell-datum.ts';
import { diseaseMatrix } from '#core/vaccines/disease-matrix.ts';
import { groupSupplies, type MakerRegion } from '#core/vaccines/group-supply.ts';
import { vaccinesView } from '#core/vaccines/vaccines-view.ts';
import { openTopic } from '#server/topic.ts';
import { csvRows, product } from './rows.ts';

const of = (id: string, ...makers: string[]): MakerRegion => ({ id, name: id, makers });
const chosen = { ...of('chosen'), members: 3, africanMembers: 0, products: 0 };
const groups = groupSupplies([
	product({ iso3: 'AAA', group: 'Polio' }),
	product({ iso3: 'AAA', group: 'Polio' }),
	product({ iso3: 'BBB', group: 'Measles' })
]);
const ids = (regions: readonly MakerRegion[]) => regions.map(({ id }) => id);

describe('the matrix of disease groups', () => {
	it('has the region chosen first and once, and a cell for every group in every column', () => {
		const made = diseaseMatrix({ region: chosen, groups }, [of('a', 'AAA'), of('chosen'), of('b', 'BBB')]);
		expect(ids(made.columns)).toEqual(['chosen', 'a', 'b']);
		expect(made.groups).toEqual(['Polio', 'Measles']);
		expect(made.cells.size).toBe(6);
		expect(made.cells.get(cellDatum('Polio', 'a'))).toMatchObject({ products: 2, countries: ['AAA'] });
		expect(made.cells.get(cellDatum('Polio', 'b'))).toMatchObject({ products: 0, countries: [] });
	});

	it.each([
		{ regions: 8, drawn: 9 },
		{ regions: 9, drawn: 2 }
	])('draws $drawn columns where $regions regions are compared and one has a maker', ({ regions, drawn }) => {
		const compared = [of('a', 'AAA'), ...Array.from({ length: regions - 1 }, (_, index) => of(`none-${index}`))];
		const made = diseaseMatrix({ region: chosen, groups }, compared);
		expect(made.drawn).toHaveLength(drawn);
		expect(ids(made.drawn)[0]).toBe('chosen');
		expect(made.empty).toHaveLength(regions - 1);
	});

	it('counts the groups that the region chosen has a product in, as the file of products does', () => {
		const view = vaccinesView(openTopic('au/AU'));
		const members = new Set(
			csvRows('groups').flatMap(({ scheme, group, iso3 }) => (scheme === 'au' && group === 'AU' ? iso3 : []))
		);
		const own = csvRows('vaccines').filter(({ iso3 }) => members.has(iso3));
		expect(own.length).toBeGreaterThan(0);
		expect(diseaseMatrix(view, []).made).toBe(new Set(own.map(({ disease_group }) => disease_group)).size);
	});
});
