import type { Indicator } from '#core/table/indicator.ts';
import { numberOf, textOf } from '#core/schema/row.ts';
import { cellFinding, type Rule } from './rule.ts';

/** Years that any row may have. */
const YEARS = [1900, 2100] as const;

/** Values lie where their kind can lie, years in this age, and no number has more digits than anyone measured. */
export const ranges: Rule = ({ tables, indicatorTables, indicators }) => [
	...[...tables.values(), ...indicatorTables.values()].flatMap((table) =>
		table.fields
			.filter((field) => field.type === 'year')
			.flatMap(({ name }) =>
				table.rows.flatMap((row) => {
					const year = numberOf(row, name);
					if (year === undefined || (year >= YEARS[0] && year <= YEARS[1])) return [];
					return [
						cellFinding(table, row, name, `expected a year from ${YEARS[0]} to ${YEARS[1]}`, 'Check for a typing error')
					];
				})
			)
	),
	...indicators.flatMap((indicator) => {
		const table = indicatorTables.get(indicator.id);
		return (table?.rows ?? []).flatMap((row) => {
			const value = numberOf(row, 'value');
			const fault = value === undefined ? undefined : outOfRange(value, indicator);
			return table && fault !== undefined
				? [
						cellFinding(
							table,
							row,
							'value',
							fault,
							'Check the number, its unit, and the kind and unit in indicators.csv'
						)
					]
				: [];
		});
	}),
	...[...indicatorTables.values()].flatMap((table) =>
		table.rows
			.filter((row) => /\.\d{7,}$/.test(textOf(row, 'value')))
			.map((row) =>
				cellFinding(table, row, 'value', 'expected at most 6 decimals', 'Round it to the precision of the source')
			)
	)
];

/** What a value of this kind must be, where the value is not; undefined where it fits. Amounts, such as balances, have no bounds. */
function outOfRange(value: number, { kind, unit, levels }: Indicator): string | undefined {
	switch (kind) {
		case 'count':
			return Number.isInteger(value) && value >= 0 ? undefined : 'expected a whole number, 0 or more';
		case 'ratio':
			return value >= 0 ? undefined : 'expected 0 or more';
		case 'share': {
			const highest = isPartOfWhole(unit) ? 100 : Infinity;
			if (value < 0) return 'expected 0 or more';
			return value <= highest ? undefined : `expected at most ${highest} ${unit}`;
		}
		case 'level':
		case 'flag':
			return levels.some((level) => level.value === value)
				? undefined
				: `expected one of the levels ${levels.map((level) => `${level.value}=${level.label}`).join(', ')}`;
		case 'amount':
			return undefined;
	}
}

/** GDP is a yardstick, not a whole: spending or trade can pass 100 % of it. */
function isPartOfWhole(unit: string): boolean {
	return unit.startsWith('%') && !unit.endsWith('GDP');
}
