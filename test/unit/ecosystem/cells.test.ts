import { describe, expect, it } from 'vitest';
import type { PackedColumn } from '#core/ecosystem/packed-column.ts';
import { LEADING_INDICATORS } from '#core/ecosystem/pillar-indicators.ts';
import { PILLARS } from '#core/table/indicator.ts';
import * as cells from '../../../src/routes/ecosystem/cells/[indicator].json/+server.ts';
import { latest, rows } from './data.ts';

const get = (indicator: string) => cells.GET({ params: { indicator } } as Parameters<typeof cells.GET>[0]);
const comparable = rows('indicators.csv').filter((row) => row['comparable'] === 'true');

describe('the files of columns', () => {
	it('are prerendered, one for each indicator whose values are made in one way everywhere', async () => {
		expect(cells.prerender).toBe(true);
		expect((await cells.entries()).map(({ indicator }) => indicator).toSorted()).toEqual(
			comparable.map((row) => row['id']).toSorted()
		);
	});

	it('hold the values of the data, each with its source', async () => {
		const response = await get('pharma_exports_usd');
		const { column, sources } = (await response.json()) as { column: PackedColumn; sources: { id: string }[] };
		const values = column.rows.flatMap(([iso3, value]) => (value === null ? [] : [[iso3, value] as const]));
		expect(new Map(values)).toEqual(latest('pharma_exports_usd'));
		const known = sources.map(({ id }) => id);
		for (const row of column.rows) expect(known).toContain(column.texts[row[7]]);
	});

	it.each(['moon', 'pharma_manufacturers'])('there is none of "%s"', async (indicator) => {
		await expect(Promise.resolve().then(() => get(indicator))).rejects.toMatchObject({ status: 404 });
	});

	it('exist for what stands for a pillar by default', () => {
		for (const pillar of PILLARS) {
			const row = comparable.find(({ id }) => id === LEADING_INDICATORS[pillar]);
			expect(row?.['pillar']).toBe(pillar);
		}
	});
});
