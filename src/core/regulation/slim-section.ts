import type { Cell } from '#core/table/observation.ts';
import { ranked } from '#core/table/rank.ts';
import type { CrossSection } from '#core/table/view.ts';

/** A cross-section without the cells that say only that there is no data: of levels that few countries have, most of the weight. */
export type SlimSection = Omit<CrossSection, 'cells' | 'rows' | 'outside'> & { readonly known: readonly Cell[] };

/** Leaves out the cells of members without a row. Sections with pinned outsiders are not for pages of a topic. */
export function slimSection({ cells, rows: _rows, outside: _outside, ...section }: CrossSection): SlimSection {
	return { ...section, known: cells.filter(({ status }) => status !== 'no_data') };
}

/** The section as it was: members without a cell have no data. */
export function wholeSection(
	{ known, ...section }: SlimSection,
	members: readonly { readonly iso3: string; readonly country: string }[]
): CrossSection {
	const present = new Set(known.map(({ iso3 }) => iso3));
	const absent = members
		.filter(({ iso3 }) => !present.has(iso3))
		.map(({ iso3, country }): Cell => ({
			iso3,
			country,
			indicator: section.indicator.id,
			year: section.year === 'latest' ? undefined : section.year,
			value: undefined,
			status: 'no_data',
			confidence: undefined,
			sourceId: undefined,
			note: ''
		}));
	const cells = ranked(section.indicator, [...known, ...absent]);
	return { ...section, cells, outside: [], rows: cells };
}
