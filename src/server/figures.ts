import { createHash } from 'node:crypto';
import { mapScene } from '#core/chart/map.ts';
import { EMBED_GROUPS, HEADLINE_INDICATORS } from '#core/embed/pages.ts';
import { classify } from '#core/scale/classify.ts';
import { legend } from '#core/scale/legend.ts';
import type { FigureContent } from '#core/sheet/figure-content.ts';
import { sheet, type Sheet } from '#core/sheet/figure-sheet.ts';
import type { SheetSize } from '#core/sheet/size.ts';
import { cellListing } from '#core/table/listing.ts';
import type { Group } from '#core/table/view.ts';
import { crossSection } from '#core/table/query-cross-section.ts';
import { describe } from '#core/text/describe.ts';
import { serialise } from '#core/view/codec.ts';
import { DEFAULT_STATE } from '#core/view/state.ts';
import { locale, textFormat } from '#ui/figure/format.ts';
import { sheetWords } from '#ui/figure/sheet-words.ts';
import { legendWords, textWords } from '#ui/figure/words.ts';
import { cellLabels } from '#ui/topic/cell-labels.ts';
import { siteEdition } from './site-edition.ts';
import { mapShapes } from './map.ts';
import { readCatalogue } from './read.ts';
import { allTables } from './tables.ts';

/** Indicators whose maps stand ready as files: those that people put into reports most, and that have embeds for regions too. */
export const FIGURES = HEADLINE_INDICATORS;

/** The world and the regions that they are made for. */
export const FIGURE_GROUPS: readonly string[] = ['world', ...EMBED_GROUPS];

/** A figure and its region as they stand in an address. */
export interface FigureAddress {
	readonly figure: string;
	/** `world` or `<scheme>-<group>`. */
	readonly group: string;
}

/** Every figure that is written at build time, by figure and then by region. */
export function figureAddresses(): FigureAddress[] {
	return FIGURES.flatMap((figure) => FIGURE_GROUPS.map((group) => ({ figure, group: groupInFile(group) })));
}

/** `au:AU` as it stands in the name of a file: a colon is not allowed everywhere. */
export function groupInFile(group: string): string {
	return group.replace(':', '-');
}

/** Ending of the name of a figure's card. */
export const CARD = '.card';

export interface MadeFigure {
	readonly group: { readonly id: string; readonly name: string };
	readonly content: FigureContent;
	/** Size of a page in a report. */
	readonly page: Sheet;
	/** Size of a card in a feed. */
	readonly card: Sheet;
	/** Ten hexadecimal digits that stand for the bytes of the page's SVG. */
	readonly hash: string;
}

const made = new Map<string, MadeFigure>();

/** A figure, made once per build; undefined for an address that is not in the list. */
export function madeFigure({ figure, group }: FigureAddress): MadeFigure | undefined {
	const key = `${figure}/${group}`;
	const known = made.get(key);
	if (known) return known;
	const indicator = FIGURES.find((id) => id === figure);
	const region = FIGURE_GROUPS.find((id) => groupInFile(id) === group);
	if (indicator === undefined || region === undefined) return undefined;
	const of = allTables().atlas.groups.get(region);
	if (!of)
		throw new RangeError(`figures: no group "${region}" in data/groups.csv: add its rows, or take its figure away`);
	const content = mapContent(indicator, of);
	const draw = (size: SheetSize): Sheet => sheet(content, siteEdition(), size, sheetWords);
	const page = draw('page');
	const hash = createHash('sha256').update(page.svg).digest('hex').slice(0, 10);
	const fresh = { group: { id: of.id, name: of.name }, content, page, card: draw('social'), hash };
	made.set(key, fresh);
	return fresh;
}

/** The map of an indicator's latest values. Throws for a name that the data package does not have. */
function mapContent(indicatorId: string, group: Group): FigureContent {
	const { tables, context } = allTables();
	const catalogue = readCatalogue();
	const table = tables.get(indicatorId);
	if (!table)
		throw new RangeError(
			`figures: no indicator "${indicatorId}" in data/indicators.csv: add its row, or take its figure away`
		);
	const section = crossSection(context, { table, group, year: 'latest', pinned: [] });
	const classification = classify(section);
	const shapes = mapShapes(group.id);
	const used = new Set(section.rows.map(({ sourceId }) => sourceId));
	const sources = catalogue.sources.filter(({ id }) => used.has(id));
	const indicators = catalogue.indicators.filter(({ id }) => id === indicatorId);
	const caveat = indicators[0]?.caveat ?? '';
	return {
		id: 'explore',
		...describe(section, textWords, textFormat),
		note: caveat === '' ? undefined : caveat,
		chart: 'map',
		scene: (width) => mapScene(section, classification, shapes, { width }),
		legend: { title: section.indicator.unit, entries: legend(classification, section.indicator, legendWords, locale) },
		boundaries: true,
		listing: cellListing(section.rows, new Map([[indicatorId, section.indicator]])),
		labels: cellLabels(),
		file: `${indicatorId}_${groupInFile(group.id)}_latest`,
		sources,
		licences: catalogue.licences.filter(({ id }) => sources.some(({ licence }) => licence === id)),
		indicators,
		path: `/explore?${serialise({ ...DEFAULT_STATE, indicator: indicatorId, group: group.id, view: 'map' })}`
	};
}
