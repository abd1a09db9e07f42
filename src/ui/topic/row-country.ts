import { resolve } from '$app/paths';
import { parseCellDatum } from '#core/chart/cell-datum.ts';

/** Address of the country that the row of a datum stands for, in charts with a row for each country; the row's key is its iso3. */
export function rowCountryHref(datum: string): string | undefined {
	const iso3 = parseCellDatum(datum)?.row;
	return iso3 === undefined ? undefined : resolve('/countries/[iso3]', { iso3 });
}
