import type { FigureContent } from '#core/sheet/figure-content.ts';
import { saveFile } from '#export/save-file.ts';
import * as m from '#locale/compiled/messages.js';
import { currentEdition, linkTo } from './edition.ts';
import { ROW_FILES } from './row-files.ts';

/** What the buttons under a figure do: each answers with what is said beside them when it is done. */

/** Saves the rows of a figure as CSV, as they stand in its table. */
export async function saveRows(figure: FigureContent): Promise<string> {
	const { ending, write } = ROW_FILES.csv;
	saveFile(figure.file + ending, await write(figure, currentEdition()));
	return '';
}

/** Puts the address of the full view on the clipboard, or says it where the browser does not allow that. */
export async function copyLink(figure: FigureContent): Promise<string> {
	const url = linkTo(figure);
	try {
		await navigator.clipboard.writeText(url);
	} catch {
		return m.take_away_link_by_hand({ url });
	}
	return m.take_away_link_copied();
}

/** Everything else is in a dialog, which comes when it is first opened. */
export const dialog = async () => (await import('./TakeAwayDialog.svelte')).default;
