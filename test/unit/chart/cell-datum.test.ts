import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellDatum, parseCellDatum } from '#core/chart/cell-datum.ts';

describe('datum of a cell', () => {
	it('comes back as row and column, whatever the column holds', () => {
		const row = fc.string({ minLength: 1 }).filter((text) => !text.includes('|'));
		fc.assert(
			fc.property(row, fc.string(), (key, column) => {
				expect(parseCellDatum(cellDatum(key, column))).toEqual({ row: key, column });
			})
		);
	});

	it('is nothing where the datum is not of a cell', () => {
		expect(parseCellDatum('KEN')).toBeUndefined();
	});
});
