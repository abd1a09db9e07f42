import type { LonLat } from '#core/geo/geo-box.ts';
import { numberOf, textOf } from '#core/schema/row.ts';
import { readTable } from './read.ts';

/** Label points of `countries.csv` in degrees, by iso3. A country without one stands where its shape is. */
export function countryLabels(): ReadonlyMap<string, LonLat> {
	const labels = new Map<string, LonLat>();
	for (const row of readTable('countries')) {
		const lat = numberOf(row, 'label_lat');
		const lon = numberOf(row, 'label_lon');
		if (lat !== undefined && lon !== undefined) labels.set(textOf(row, 'iso3'), [lon, lat]);
	}
	return labels;
}
