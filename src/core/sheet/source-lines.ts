import type { Edition, FigureContent } from './figure-content.ts';
import type { SheetWords } from './sheet-words.ts';

/** Who published what is shown, each with licence and date, most `limit` of them; publishers that say the same are said once. */
export function sourceLine({ sources, licences }: FigureContent, limit: number, words: SheetWords): string {
	const named = new Map(licences.map(({ id, title }) => [id, title]));
	const lines = [
		...new Set(
			sources.map(({ publisher, title, licence, retrieved }) =>
				words.take_away_sheet_source({
					publisher,
					title,
					licence: named.get(licence) ?? licence,
					date: words.date(retrieved)
				})
			)
		)
	];
	if (lines.length === 0) return '';
	const over = lines.length - limit;
	const shown = over > 0 ? [...lines.slice(0, limit), words.take_away_sheet_sources_more({ count: over })] : lines;
	return `${words.take_away_sheet_sources()} ${shown.join(' · ')}`;
}

/** Which data, and of when. */
export function editionLine({ name, version, hash, retrieved }: Edition, words: SheetWords): string {
	return words.take_away_sheet_edition({ name, version, hash, date: words.date(retrieved) });
}
