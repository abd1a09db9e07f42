import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { VaccineProduct } from '#core/vaccines/product.ts';

/** Rows of a file under data/, read without the atlas's own reader. */
export function csvRows(path: string): Record<string, string>[] {
	const text = readFileSync(`data/${path}.csv`, 'utf8');
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** A product with whatever a test changes. */
export function product(change: Partial<VaccineProduct> = {}): VaccineProduct {
	return {
		id: 'pqv-00000000',
		maker: 'Maker',
		iso3: 'AAA',
		type: 'Measles',
		group: 'Measles-containing',
		diseases: ['measles'],
		name: 'Name',
		doses: 1,
		regulator: 'Regulator',
		since: '2020-01-01',
		note: '',
		confidence: 'high',
		sourceId: 'list',
		...change
	};
}
