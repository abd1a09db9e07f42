import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { absentMembers, coverageByGroup, coverageByYear, valueYears } from '#core/table/coverage.ts';
import { atlasOf } from '#core/table/atlas.ts';
import { cellOf, indicatorTable, observationAt } from '#core/table/indicator-table.ts';
import type { Cell } from '#core/table/observation.ts';
import * as m from '#locale/compiled/messages.js';
import { CARD, FIGURES } from '#server/figures.ts';
import { indicatorIds, readCatalogue, readObservations } from '#server/read.ts';
import { sourceEntries } from '#ui/catalogue/entries.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The grouping that coverage is shown by: each country is in one of its groups at most. */
const REGIONS = 'who_region';

export const entries: EntryGenerator = () => indicatorIds().map((indicator) => ({ indicator }));

/** All that is known about one indicator, and the latest value of each country. */
export const load: PageServerLoad = ({ params, url }) => {
	const catalogue = readCatalogue();
	const atlas = atlasOf(catalogue, m.text_world());
	const indicator = catalogue.indicators.find(({ id }) => id === params.indicator);
	if (!indicator) error(404, m.data_unknown({ id: params.indicator }));

	const observations = readObservations(indicator.id);
	const table = indicatorTable(indicator, observations);
	const regions = atlas.schemes.find(({ id }) => id === REGIONS)?.groups ?? [];
	const nameOf = (iso3: string): string => atlas.countries.get(iso3)?.name ?? iso3;
	const csv = resolve('/data/indicators/[id].csv', { id: indicator.id });
	return {
		/** A picture of the map, for link previews. */
		card: FIGURES.some((id) => id === indicator.id)
			? {
					path: resolve('/figures/[figure]/[group].png', { figure: indicator.id, group: `world${CARD}` }),
					alt: m.text_title({ indicator: indicator.title, group: atlas.world.name })
				}
			: undefined,
		indicator,
		titles: {
			numerator: atlas.indicators.get(indicator.numerator ?? '')?.title ?? '',
			denominator: atlas.indicators.get(indicator.denominator ?? '')?.title ?? ''
		},
		rows: observations.length,
		years: valueYears(table),
		byYear: coverageByYear(table),
		byRegion: coverageByGroup(table, regions, atlas.world, m.data_no_region()),
		/** Members without a value: by name alone, and those whose row says why. */
		absent: absentMembers(table, atlas.world.members).map(({ absence, members }) => {
			const all = members
				.map((iso3) => ({ country: nameOf(iso3), note: observationAt(table, iso3, 'latest')?.note ?? '' }))
				.sort((a, b) => a.country.localeCompare(b.country, 'en'));
			return {
				absence,
				count: all.length,
				names: all.filter(({ note }) => note === '').map(({ country }) => country),
				noted: all.filter(({ note }) => note !== '')
			};
		}),
		latest: atlas.world.members
			.flatMap((iso3): Cell[] => {
				const country = atlas.countries.get(iso3);
				const observation = observationAt(table, iso3, 'latest');
				return country && observation?.value !== undefined ? [cellOf(indicator, country, observation)] : [];
			})
			.sort((a, b) => a.country.localeCompare(b.country, 'en')),
		sources: sourceEntries(catalogue, observations.map(({ sourceId }) => sourceId)),
		// Written out in full for people who copy it into their programs.
		url: { csv: new URL(csv, url).href, page: url.origin + url.pathname }
	};
};
