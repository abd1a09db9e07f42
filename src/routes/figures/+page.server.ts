import { shownFigures, type ShownFigure } from '#server/figure-files.ts';
import { FIGURES } from '#server/figures.ts';
import { allTables } from '#server/tables.ts';
import type { PageServerLoad } from './$types';

interface FigureSection {
	readonly id: string;
	readonly title: string;
	readonly figures: readonly ShownFigure[];
}

/** Every ready picture, by indicator. */
export const load: PageServerLoad = () => {
	const { indicators } = allTables().atlas;
	return {
		sections: FIGURES.map((id): FigureSection => ({
			id,
			title: indicators.get(id)?.title ?? id,
			figures: shownFigures(id)
		}))
	};
};
