import type { FigureContent, NamedListing } from '#core/sheet/figure-content.ts';
import { PROVENANCE_COLUMNS } from '#core/table/listing.ts';
import * as m from '#locale/compiled/messages.js';

type Provenance = (typeof PROVENANCE_COLUMNS)[number];

const LABELS: Readonly<Record<Provenance, () => string>> = {
	confidence: m.explore_column_confidence,
	note: m.explore_column_note,
	source: m.explore_column_source,
	source_url: m.take_away_column_source_url
};

/** A figure whose files have words for the columns that every listing ends with; a figure names only those of its own. */
export function namedColumns(content: FigureContent): FigureContent {
	const labels = Object.fromEntries(PROVENANCE_COLUMNS.map((id) => [id, LABELS[id]()]));
	const named = <T extends NamedListing>(one: T): T => ({ ...one, labels: { ...labels, ...one.labels } });
	return { ...named(content), groups: content.groups && named(content.groups) };
}
