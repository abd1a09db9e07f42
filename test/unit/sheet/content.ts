import { mapScene } from '#core/chart/map.ts';
import { matrixScene, type MatrixData } from '#core/chart/matrix.ts';
import { rankingScene } from '#core/chart/ranking.ts';
import { classify } from '#core/scale/classify.ts';
import { legend } from '#core/scale/legend.ts';
import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import type { SheetWords } from '#core/sheet/sheet-words.ts';
import { NAMES, SHAPES, SITES } from '../chart/fixture.ts';
import { words } from '../chart/words.ts';
import { section } from '../scale/section.ts';

export const EDITION: Edition = {
	site: 'https://atlas.example/here',
	name: 'Production Atlas',
	version: '1.0.0',
	hash: 'a1b2c3d4e5',
	retrieved: '2026-11-20',
	today: '2026-11-21'
};

export const WORDS: SheetWords = {
	take_away_sheet_sources: () => 'Sources:',
	take_away_sheet_source: ({ publisher, title, licence, date }) => `${publisher}, ${title} (${licence}; ${date})`,
	take_away_sheet_sources_more: ({ count }) => `${count} more`,
	take_away_sheet_part: ({ shown, total }) => `Only ${shown} of ${total} rows.`,
	take_away_sheet_edition: ({ name, version, hash, date }) =>
		`${name}, data version ${version} (${hash}), data of ${date}.`,
	figure_boundaries: () => 'Boundaries do not imply any opinion. Dashed lines are not agreed.',
	warning: ({ kind, count }) => `${count} ${kind}`,
	date: (iso) => iso,
	number: String
};

const SECTION = section(SITES, { names: NAMES });
const CLASSES = classify(SECTION);

/** Fields that every figure of these tests has. */
function figure(change: Pick<FigureContent, 'chart' | 'scene' | 'legend' | 'boundaries'>): FigureContent {
	return {
		id: 'explore',
		title: 'Sites in the group',
		finding: 'Aldovia has the highest value, 539 sites, followed by Brownsea and the Castellan Republic.',
		details: ['Values of 2024.', 'Ten of twelve countries have a value.'],
		note: 'A register counts what registers with it.',
		listing: { columns: [], rows: [] },
		labels: {},
		file: 'sites_group_2024',
		sources: [
			{
				id: 'source',
				publisher: 'The Register',
				title: 'All sites',
				url: 'https://register.example',
				licence: 'open',
				retrieved: '2026-11-20',
				note: ''
			}
		],
		licences: [{ id: 'open', title: 'CC BY 4.0', url: 'https://licence.example', commercialUse: 'yes' }],
		indicators: [],
		path: '/explore?indicator=sites&group=test%3Agroup',
		...change
	};
}

export const MAP: FigureContent = figure({
	chart: 'map',
	scene: (width) => mapScene(SECTION, CLASSES, SHAPES, { width }),
	legend: { title: 'sites', entries: legend(CLASSES, SECTION.indicator, words, 'en') },
	boundaries: true
});

export const RANKING: FigureContent = figure({
	chart: 'ranking',
	scene: (width) => rankingScene(SECTION, CLASSES, { width, locale: 'en', words }),
	legend: undefined,
	boundaries: false
});

const TONES = ['class-1', 'level-4', 'absence-no_data', 'absence-withheld'];
const MATRIX_DATA: MatrixData = {
	rows: Object.entries(NAMES).map(([key, label]) => ({ key, label })),
	columns: ['Research', 'Regulation', 'Finance', 'Trade'].map((label, key) => ({ key: String(key), label })),
	cell: (row, column) => ({ tone: TONES[(row.charCodeAt(1) + Number(column)) % TONES.length] ?? 'zero', text: '3' })
};

export const MATRIX: FigureContent = figure({
	chart: 'matrix',
	scene: (width) => matrixScene(MATRIX_DATA, { width }),
	legend: { title: 'Standing', entries: TONES.map((tone) => ({ tone, label: `Label of ${tone}` })) },
	boundaries: false
});
