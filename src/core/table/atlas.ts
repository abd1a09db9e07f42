import type { Known } from '#core/view/codec.ts';
import type { Companions } from './aggregate.ts';
import type { Catalogue, Country, Licence, Scheme, Source } from './catalogue.ts';
import type { Indicator } from './indicator.ts';
import type { IndicatorTable } from './indicator-table.ts';
import type { Group } from './view.ts';

/** The catalogue by its keys: what queries, the URL codec and every label look things up in. */
export interface Atlas {
	readonly indicators: ReadonlyMap<string, Indicator>;
	readonly countries: ReadonlyMap<string, Country>;
	/** Every group by its id, `world` among them. */
	readonly groups: ReadonlyMap<string, Group>;
	readonly schemes: readonly Scheme[];
	readonly sources: ReadonlyMap<string, Source>;
	readonly licences: ReadonlyMap<string, Licence>;
	/** Every country and territory that people live in. */
	readonly world: Group;
	readonly known: Known;
}

/** Indexes a catalogue. Members that nobody lives in are left out of every group. `worldName` is what the whole is called in the reader's language. */
export function atlasOf(catalogue: Catalogue, worldName: string): Atlas {
	const countries = new Map(catalogue.countries.map((country) => [country.iso3, country]));
	const world: Group = {
		id: 'world',
		name: worldName,
		members: catalogue.countries.flatMap(({ iso3, status }) => (status === 'uninhabited' ? [] : iso3))
	};
	const inhabited = new Set(world.members);
	const schemes = catalogue.schemes.map((scheme) => ({
		...scheme,
		groups: scheme.groups.map((group) => ({ ...group, members: group.members.filter((iso3) => inhabited.has(iso3)) }))
	}));
	const groups = new Map([world, ...schemes.flatMap((scheme) => scheme.groups)].map((group) => [group.id, group]));
	const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
	return {
		indicators,
		countries,
		groups,
		schemes,
		sources: new Map(catalogue.sources.map((source) => [source.id, source])),
		licences: new Map(catalogue.licences.map((licence) => [licence.id, licence])),
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
