import { PILLARS, type Pillar } from '#core/table/indicator.ts';
import { matches } from '#core/text/search.ts';
import type { IndicatorEntry, TableEntry } from './entry.ts';

/** Indicators of one pillar. */
export interface PillarEntries {
	readonly id: Pillar;
	readonly entries: readonly IndicatorEntry[];
}

/**
 * Indicators that a query means, by pillar; of all pillars where `pillar` is empty. Those with it in their title stand first; of the
 * pillars, those named so, then those with such titles. A pillar without any is left out; an empty query finds all, in their order.
 *
 * @param titleOf name of a pillar, by which its indicators are found too
 */
export function findIndicators(
	indicators: readonly IndicatorEntry[],
	query: string,
	pillar: Pillar | '',
	titleOf: (pillar: Pillar) => string
): PillarEntries[] {
	const inTitle = (entry: IndicatorEntry): boolean => matches(query, entry.title);
	const found = indicators.filter(
		(entry) =>
			(pillar === '' || entry.pillar === pillar) &&
			matches(
				query,
				...[entry.title, titleOf(entry.pillar), entry.id, entry.unit, entry.definition],
				...[...entry.publishers, ...entry.sourceTitles]
			)
	);
	const sections = PILLARS.map((id) => ({
		id,
		entries: firstWhere(
			found.filter((entry) => entry.pillar === id),
			inTitle
		)
	})).filter(({ entries }) => entries.length > 0);
	const withTitles = firstWhere(sections, ({ entries }) => entries.some(inTitle));
	return firstWhere(withTitles, ({ id }) => matches(query, titleOf(id)));
}

/** Tables that a query means, those with it in their title or name first; an empty query finds all, in their order. */
export function findTables(tables: readonly TableEntry[], query: string): TableEntry[] {
	return firstWhere(
		tables.filter(({ title, name, description, publishers }) =>
			matches(query, title, name, description, ...publishers)
		),
		({ title, name }) => matches(query, title, name)
	);
}

/** The same items, those that pass first. */
function firstWhere<Item>(items: readonly Item[], passes: (item: Item) => boolean): Item[] {
	return [...items.filter(passes), ...items.filter((item) => !passes(item))];
}
