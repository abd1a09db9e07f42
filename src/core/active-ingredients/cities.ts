import { booleanOf, numberOf, textOf, type TableRow } from '#core/schema/row.ts';

/** Sites that make active ingredients in one town, at the town's own position. */
export interface City {
	readonly key: string;
	readonly city: string;
	readonly iso3: string;
	readonly sites: number;
	readonly lat: number;
	readonly lon: number;
	readonly sourceIds: readonly string[];
}

export interface SiteCities {
	/** Most sites first, then by country and name. */
	readonly cities: readonly City[];
	/** All sites of the members. */
	readonly sites: number;
	/** Sites whose town has no known position, by country: these are on no map. */
	readonly unplaced: readonly { readonly iso3: string; readonly sites: number }[];
}

/** Rows of `sites.csv` that make active ingredients in the group, counted by town. Two towns of one name stay two by their positions. */
export function siteCities(rows: readonly TableRow[], members: readonly string[]): SiteCities {
	const group = new Set(members);
	const towns = new Map<string, City>();
	let sites = 0;
	const unplaced = new Map<string, number>();
	for (const row of rows) {
		const iso3 = textOf(row, 'iso3');
		if (booleanOf(row, 'api_manufacture') !== true || !group.has(iso3)) continue;
		sites += 1;
		const [lat, lon] = [numberOf(row, 'lat'), numberOf(row, 'lon')];
		if (lat === undefined || lon === undefined) {
			unplaced.set(iso3, (unplaced.get(iso3) ?? 0) + 1);
			continue;
		}
		const key = `${iso3}_${lat}_${lon}`;
		const source = textOf(row, 'source_id');
		const town = towns.get(key);
		if (town === undefined) {
			towns.set(key, { key, city: textOf(row, 'city'), iso3, sites: 1, lat, lon, sourceIds: [source] });
		} else {
			const sourceIds = town.sourceIds.includes(source) ? town.sourceIds : [...town.sourceIds, source];
			towns.set(key, { ...town, sites: town.sites + 1, sourceIds });
		}
	}
	const cities = [...towns.values()].sort(
		(a, b) => b.sites - a.sites || order(a.iso3, b.iso3) || order(a.city, b.city) || order(a.key, b.key)
	);
	const without = [...unplaced].map(([iso3, missing]) => ({ iso3, sites: missing }));
	return { cities, sites, unplaced: without.sort((a, b) => b.sites - a.sites || order(a.iso3, b.iso3)) };
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
