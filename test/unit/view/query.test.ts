import { describe, expect, it } from 'vitest';
import type { Atlas } from '#core/table/atlas.ts';
import type { IndicatorTable } from '#core/table/indicator-table.ts';
import { answer } from '#core/view/query.ts';
import { DEFAULT_STATE, type ViewState } from '#core/view/state.ts';
import { context, indicator, table, WORLD, type Row } from '../table/fixture.ts';

const yearly = (id: string, years: readonly number[], validity: 'year' | 'until_changed' = 'year'): IndicatorTable =>
	table(
		indicator({ id, validity }),
		years.map((year): Row => ['AAA', year, 1])
	);

function answerFor(year: ViewState['year'], x: IndicatorTable, y: IndicatorTable) {
	const { countries, world } = context();
	const groups = new Map([[WORLD.id, WORLD]]);
	const known: Atlas['known'] = { indicator: () => true, group: () => true, country: () => true };
	const atlas: Atlas = { indicators: new Map(), countries, groups, schemes: [], world, known };
	const state: ViewState = { ...DEFAULT_STATE, view: 'scatter', indicator: 'x', y: 'y', year };
	return answer(
		state,
		atlas,
		new Map([
			['x', x],
			['y', y]
		])
	);
}

describe('the year of a pair', () => {
	const x = yearly('x', [1990, 2010, 2020]);

	it('is one that both have', () => {
		const found = answerFor(2010, x, yearly('y', [2010, 2015]));
		expect(found).toMatchObject({ year: 2010, years: [2010], issue: undefined });
	});

	it('is the latest, and said so, where only the first has it', () => {
		const found = answerFor(1990, x, yearly('y', [2010, 2015]));
		expect(found).toMatchObject({ year: 'latest', issue: { parameter: 'year', reason: 'no_such_year', came: '1990' } });
	});

	it('may be one in which values of before still stand', () => {
		expect(answerFor(2020, x, yearly('y', [2005], 'until_changed'))).toMatchObject({ year: 2020, years: [2010, 2020] });
	});
});
