import type { Chapter, ChapterRole } from '#core/active-ingredients/certificates.ts';
import type { City, SiteCities } from '#core/active-ingredients/cities.ts';
import type { CriticalSupply } from '#core/active-ingredients/critical-supply.ts';
import type { Heading } from '#core/active-ingredients/headings.ts';
import type { MoneyGap } from '#core/active-ingredients/money-gap.ts';
import type { Entry } from '#core/active-ingredients/register.ts';
import type { IndicatorShares } from '#core/active-ingredients/site-listings.ts';
import type { SiteView } from '#core/active-ingredients/site-view.ts';
import type { StatedShare } from '#core/active-ingredients/stated-shares.ts';
import type { PartLabel } from '#core/active-ingredients/world-shares.ts';
import type { MapShapes } from '#core/geo/shapes.ts';
import type { Cell } from '#core/table/observation.ts';
import type { TopicData } from '#ui/topic/topic-data.ts';

/** A town with sites, at its place on the region's map. */
export interface CityPoint extends Pick<City, 'key' | 'city' | 'iso3' | 'sites'> {
	readonly x: number;
	readonly y: number;
}

/** A town as it travels with the page, which may hold a thousand. */
export type PackedCity = readonly [city: string, iso3: string, sites: number, x: number, y: number];

/** Towns as the map takes them; the order is their key. */
export function unpackCities(packed: readonly PackedCity[]): CityPoint[] {
	return packed.map(([city, iso3, sites, x, y], index) => ({ key: String(index), city, iso3, sites, x, y }));
}

/** Value of one country in one indicator that is a plain count. */
export type CountCell = Pick<Cell, 'iso3' | 'country' | 'shortName' | 'value' | 'confidence' | 'sourceId' | 'year'>;

/** What the page on active ingredients shows of one region. */
export interface ActiveIngredients extends TopicData {
	readonly shapes: MapShapes;
	/** iso3 of the region's members; empty for the world. */
	readonly members: readonly string[];
	/** Short names of every country that a figure names. */
	readonly names: ReadonlyMap<string, string>;
	readonly makers: SiteView;
	readonly cities: {
		readonly sites: number;
		readonly unplaced: SiteCities['unplaced'];
		readonly sourceIds: readonly string[];
		/** Packed, the most sites first: town, country, sites, place on the map. */
		readonly points: readonly PackedCity[];
	};
	readonly parts: readonly PartLabel[];
	readonly shares: readonly IndicatorShares[];
	readonly register: readonly Entry[];
	readonly headings: readonly Heading[];
	readonly money: MoneyGap;
	readonly certificates: readonly Chapter[];
	readonly biologicals: readonly Chapter[];
	readonly criticalSupply: Readonly<Record<ChapterRole, CriticalSupply | undefined>>;
	/** Members with at least one substance. */
	readonly critical: readonly CountCell[];
	readonly stated: readonly StatedShare[];
	readonly fromChina: { readonly all: readonly StatedShare[]; readonly substances: readonly StatedShare[] };
}

/** Name of a country as figures write it. */
export function nameIn(data: Pick<ActiveIngredients, 'names'>): (iso3: string) => string {
	return (iso3) => data.names.get(iso3) ?? iso3;
}

/** Name of a file of this page: which figure, of which region. */
export function fileOf(figure: string, { region }: Pick<ActiveIngredients, 'region'>): string {
	return `active-ingredients_${figure}_${region.id.replace(':', '-')}`;
}
