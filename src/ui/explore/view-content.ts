import { mapScene } from '#core/chart/map.ts';
import { rankingScene } from '#core/chart/ranking.ts';
import { scatterScene } from '#core/chart/scatter.ts';
import type { Scene } from '#core/chart/scene.ts';
import { trendScene } from '#core/chart/trend.ts';
import { classify } from '#core/scale/classify.ts';
import { legend } from '#core/scale/legend.ts';
import type { FigureContent } from '#core/sheet/figure-content.ts';
import { groupListing } from '#core/table/group-listing.ts';
import { groupNumbers } from '#core/table/group-numbers.ts';
import { cellListing } from '#core/table/listing.ts';
import type { AnnotatedAtlas } from '#core/table/notebook.ts';
import type { CrossSection } from '#core/table/view.ts';
import { describe } from '#core/text/describe.ts';
import { serialise } from '#core/view/codec.ts';
import { fileStem } from '#core/view/file-name.ts';
import { locale, textFormat } from '#ui/figure/format.ts';
import { chartWords, legendWords, textWords } from '#ui/figure/words.ts';
import { cellLabels } from '#ui/topic/cell-labels.ts';
import { groupLabels } from './group-labels.ts';
import type { Shown } from './explorer.svelte.ts';

/**
 * The view of the explorer with the numbers of groups that it draws or states, and all that goes with it where it is taken. A table is
 * painted as the ranking of its rows.
 */
export function viewContent({ state, answer, shapes }: Shown, atlas: AnnotatedAtlas): FigureContent {
	const { view } = answer;
	const indicators = (view.form === 'pairs' ? [view.x.indicator, view.y.indicator] : [view.indicator]).map(
		(indicator) => {
			const { definition = '', caveat = '' } = atlas.notes.get(indicator.id) ?? {};
			return { ...indicator, definition, caveat };
		}
	);
	const caveats = [...new Set(indicators.flatMap(({ caveat }) => (caveat === '' ? [] : caveat)))];
	const groups = groupNumbers(view, answer.table, answer.context);
	const named = [
		...view.rows.flatMap(({ sourceId }) => sourceId ?? []),
		...groups.flatMap(({ sourceIds }) => sourceIds)
	];
	const sources = [...new Set(named)].flatMap((id) => atlas.sources.get(id) ?? []);
	return {
		id: 'explore',
		...describe(view, textWords, textFormat),
		note: caveats.length === 0 ? undefined : caveats.join(' '),
		...pictureOf(answer.view, state.view === 'map' ? shapes : undefined),
		listing: cellListing(view.rows, atlas.indicators),
		labels: cellLabels(),
		groups:
			groups.length > 0 ? { listing: groupListing(groups, answer.table.indicator), labels: groupLabels() } : undefined,
		file: fileStem(state, answer.year),
		sources,
		licences: [...new Set(sources.map(({ licence }) => licence))].flatMap((id) => atlas.licences.get(id) ?? []),
		indicators,
		path: `/explore?${serialise(state)}`
	};
}

type Picture = Pick<FigureContent, 'chart' | 'scene' | 'legend' | 'boundaries'>;

function pictureOf(view: Shown['answer']['view'], shapes: Shown['shapes']): Picture {
	const options = (width: number) => ({ width, locale, words: chartWords });
	switch (view.form) {
		case 'series':
			return plain('trend', (width) => trendScene(view, options(width)));
		case 'pairs':
			return plain('scatter', (width) => scatterScene(view, options(width)));
		case 'cross_section':
			return sectionPicture(view, shapes);
	}
}

function sectionPicture(view: CrossSection, shapes: Shown['shapes']): Picture {
	const { indicator } = view;
	const classification = classify(view);
	if (shapes) {
		return {
			chart: 'map',
			scene: (width) => mapScene(view, classification, shapes, { width: Math.min(width, shapes.width) }),
			legend: { title: indicator.unit, entries: legend(classification, indicator, legendWords, locale) },
			boundaries: true
		};
	}
	const drawn = plain('ranking', (width) => rankingScene(view, classification, { width, locale, words: chartWords }));
	// Bars carry numbers alone: their unit stands where a legend would. Levels are headings of their own.
	return indicator.levels.length > 0 ? drawn : { ...drawn, legend: { title: indicator.unit, entries: [] } };
}

function plain(chart: string, scene: (width: number) => Scene): Picture {
	return { chart, scene, legend: undefined, boundaries: false };
}
