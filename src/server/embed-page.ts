import { EMBED_GROUPS, HEADLINE_INDICATORS } from '#core/embed/pages.ts';
import { ANY_VIEW, pagePath } from '#core/embed/path.ts';
import { namesOf } from '#core/table/names.ts';
import { notesFor, notesOf } from '#core/table/notebook.ts';
import { packRows } from '#core/table/packed-rows.ts';
import { neededIndicators } from '#core/view/needs.ts';
import type { ViewState } from '#core/view/state.ts';
import type { EmbedPage } from '#ui/embed/embed-page.ts';
import { dataHash } from './data-version.ts';
import { mapShapes } from './map.ts';
import { indicatorIds, readCatalogue, readObservations } from './read.ts';

/** Paths below `/embed/` of all pages. */
export function embedPaths(): string[] {
	const groups = readCatalogue().schemes.flatMap((scheme) => scheme.groups.map(({ id }) => id));
	const ids = indicatorIds();
	const regional = HEADLINE_INDICATORS.filter((id) => ids.includes(id)).flatMap((indicator) =>
		EMBED_GROUPS.filter((id) => groups.includes(id)).map((group) => pagePath(indicator, group))
	);
	return [ANY_VIEW, ...ids, ...regional];
}

/** What the page of an embed holds. Throws for an indicator or group that the data do not have. */
export function embedPage(path: string, state: ViewState): EmbedPage {
	const catalogue = readCatalogue();
	const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
	const needed = neededIndicators(state, indicators);
	const tables = needed.map((id) => ({ id, observations: readObservations(id) }));
	const sources = new Set(tables.flatMap(({ observations }) => observations.map(({ sourceId }) => sourceId)));
	return {
		path,
		names: namesOf(catalogue),
		notes: notesFor(notesOf(catalogue), new Set(needed), sources),
		tables: tables.map(({ id, observations }) => ({ id, rows: packRows(observations) })),
		shapes: mapShapes(state.group),
		hash: dataHash(),
		retrieved:
			catalogue.sources
				.map(({ retrieved }) => retrieved)
				.sort()
				.at(-1) ?? ''
	};
}
