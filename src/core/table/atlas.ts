import type { Known } from '#core/view/codec.ts';
import type { Companions } from './aggregate.ts';
import type { CountryName, Scheme } from './catalogue.ts';
import type { Names } from './names.ts';
import type { Indicator } from './indicator.ts';
import type { IndicatorTable } from './indicator-table.ts';
import type { Group } from './view.ts';

/** Names by their keys: what queries, the URL codec and every label look things up in. */
export interface Atlas {
	readonly indicators: ReadonlyMap<string, Indicator>;
	readonly countries: ReadonlyMap<string, CountryName>;
	/** Every group by its id, `world` among them. */
	readonly groups: ReadonlyMap<string, Group>;
	readonly schemes: readonly Scheme[];
	/** Every country and territory that people live in. */
	readonly world: Group;
	readonly known: Known;
}

/** Indexes names. Members that nobody lives in are left out of every group. `worldName` is what the whole is called in the reader's language. */
export function atlasOf(names: Names, worldName: string): Atlas {
	const countries = new Map(names.countries.map((country) => [country.iso3, country]));
	const world: Group = {
		id: 'world',
		name: worldName,
		members: names.countries.flatMap(({ iso3, status }) => (status === 'uninhabited' ? [] : iso3))
	};
	const inhabited = new Set(world.members);
	const schemes = names.schemes.map((scheme) => ({
		...scheme,
		groups: scheme.groups.map((group) => ({ ...group, members: group.members.filter((iso3) => inhabited.has(iso3)) }))
	}));
	const groups = new Map([world, ...schemes.flatMap((scheme) => scheme.groups)].map((group) => [group.id, group]));
	const indicators = new Map(names.indicators.map((indicator) => [indicator.id, indicator]));
	return {
		indicators,
		countries,
		groups,
		schemes,
		world,
		known: {
			indicator: (id) => indicators.has(id),
			group: (id) => groups.has(id),
			country: (iso3) => inhabited.has(iso3)
		}
	};
}

/** What aggregation needs: populations for coverage, and the tables that have been read. */
export function companionsOf(atlas: Atlas, tables: ReadonlyMap<string, IndicatorTable>): Companions {
	return { population: (iso3) => atlas.countries.get(iso3)?.population?.value, tables };
}
