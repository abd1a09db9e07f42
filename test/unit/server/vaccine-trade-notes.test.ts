import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

/*
 * What the caveats of vaccine exports and imports promise: where two reports differ tenfold, the note gives the other one.
 * The other side's sums are not in the package; what the flows of 2018 and 2020 hold of them is a lower limit.
 */

type Row = Record<string, string>;

function rows(path: string): Row[] {
	return Papa.parse<Row>(readFileSync(`data/${path}`, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** The other figure that a note gives, in US dollars; undefined where it gives none. */
function noted(note = ''): number | undefined {
	const digits = /(?:[Pp]artners report|part of the year:) ([\d,]+) US dollars$/.exec(note)?.[1];
	return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}

/** Sums of the flows by country and year, as its partners report them and as it does itself. */
function flowSums(own: 'origin' | 'destination'): Map<string, { partners: number; itself: number }> {
	const sums = new Map<string, { partners: number; itself: number }>();
	const [itself, partners] =
		own === 'origin'
			? (['value_exporter_usd', 'value_importer_usd'] as const)
			: (['value_importer_usd', 'value_exporter_usd'] as const);
	for (const row of rows('flows.csv').filter(({ product_group }) => product_group === 'vaccines')) {
		const key = `${row[own]} ${row['year_last']}`;
		const sum = sums.get(key) ?? { partners: 0, itself: 0 };
		sum.partners += Number(row[partners]);
		sum.itself += Number(row[itself]);
		sums.set(key, sum);
	}
	return sums;
}

describe.each([
	['vaccine_exports_usd', 'origin', 123],
	['vaccine_imports_usd', 'destination', 12]
] as const)('%s', (id, own, ownReports) => {
	const list = rows(`indicators/${id}.csv`);
	const catalogue = rows('indicators.csv').find((row) => row['id'] === id);

	it('gives the other figure where, and only where, it is ten times as much or a tenth', () => {
		expect(catalogue?.['caveat']).toContain('ten times the other or more');
		const stated = list.filter(({ note, value }) => noted(note) !== undefined && value !== '0');
		for (const { iso3, year, value, note, confidence } of stated) {
			const [small = 0, large = 0] = [Number(value), noted(note) ?? 0].toSorted((a, b) => a - b);
			expect(large, `${iso3} ${year}: ${note}`).toBeGreaterThanOrEqual(10 * small);
			expect(confidence, `${iso3} ${year}`).toBe('medium');
		}
		expect(stated.filter(({ note }) => note?.startsWith('Partners report '))).toHaveLength(ownReports);
	});

	it('leaves none out that the flows show', () => {
		const sums = flowSums(own);
		let shown = 0;
		for (const { iso3, year, value, note = '' } of list) {
			const sum = sums.get(`${iso3} ${year}`);
			const fromPartners = note.startsWith("Partners' reports");
			const other = (fromPartners ? sum?.itself : sum?.partners) ?? 0;
			if (other === 0 || other < 10 * Number(value)) continue;
			shown += 1;
			expect(noted(note), `${iso3} ${year}: ${value} against ${other}`).toBeGreaterThanOrEqual(other * 0.999);
		}
		expect(shown).toBeGreaterThan(0);
	});
});

it('the two rows of imports that had no note', () => {
	const list = rows('indicators/vaccine_imports_usd.csv');
	const note = (iso3: string, year: string) =>
		list.find((row) => row['iso3'] === iso3 && row['year'] === year)?.['note'];
	expect(note('BRN', '2012')).toBe('Partners report 7,285,159 US dollars');
	expect(note('COG', '2015')).toBe('Partners report 4,450,888 US dollars');
});
