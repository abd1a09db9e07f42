import type { SceneWarning } from '#core/chart/scene.ts';
import type { SheetWords } from '#core/sheet/sheet-words.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from './format.ts';

/** The words that a sheet asks for, in the language of this page. */
export const sheetWords: SheetWords = {
	take_away_sheet_sources: m.take_away_sheet_sources,
	take_away_sheet_source: m.take_away_sheet_source,
	take_away_sheet_sources_more: m.take_away_sheet_sources_more,
	take_away_sheet_part: ({ shown, total }) =>
		m.take_away_sheet_part({ shown: textFormat.whole(shown), total: textFormat.whole(total) }),
	take_away_sheet_edition: m.take_away_sheet_edition,
	figure_boundaries: m.figure_boundaries,
	warning,
	date: textFormat.date,
	number: textFormat.whole
};

function warning({ kind, count }: SceneWarning): string {
	switch (kind) {
		case 'labels_left_out':
			return m.take_away_sheet_labels({ count });
		case 'no_place_on_map':
			return m.take_away_sheet_place({ count });
		case 'not_on_log_scale':
			return m.take_away_sheet_log({ count });
	}
}
