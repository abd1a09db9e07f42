import { page } from '$app/state';
import type { FigureContent } from '#core/sheet/figure-content.ts';
import { fileOfRegion, titleOfRegion } from '#core/text/of-region.ts';
import { textWords } from '#ui/figure/words.ts';
import { pathHere } from '#ui/take-away/edition.ts';
import type { FramedFigure, Picture } from './framed-figure.ts';
import type { TopicData } from './topic-data.ts';

/**
 * A figure of a topic with all that goes with it where it is taken: licences and indicators are those that its page brought, and its
 * title and file name the region that the page is of.
 */
export function framedContent(framed: FramedFigure, picture: Picture | undefined): FigureContent {
	const { id, title, finding, details = [], note, listing, labels, file } = framed;
	const { region, licences = [], indicators = [] } = page.data as Partial<TopicData>;
	const used = new Set(listing.rows.flatMap(({ sourceIds }) => sourceIds));
	const sources = framed.sources.filter((source) => used.has(source.id));
	const shown = new Set(listing.rows.map(({ values }) => values.indicator));
	return {
		id,
		title: region ? titleOfRegion(title, region, textWords) : title,
		finding,
		details,
		note,
		chart: picture?.chart ?? 'none',
		scene: picture?.scene ?? noScene,
		legend: picture?.legend,
		boundaries: picture?.boundaries ?? false,
		listing,
		labels,
		file: region ? fileOfRegion(file, region) : file,
		sources,
		licences: licences.filter((licence) => sources.some((source) => source.licence === licence.id)),
		indicators: indicators.filter((indicator) => shown.has(indicator.id)),
		path: pathHere(id)
	};
}

/** Where there are rows and nothing to draw of them. */
const noScene = (width: number): ReturnType<Picture['scene']> => ({
	width,
	height: 1,
	marks: [],
	targets: [],
	walk: 'order',
	warnings: []
});
