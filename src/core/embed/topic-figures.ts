import { EMBED_GROUPS } from './pages.ts';

/** Figures of the topics that can be embedded, by the topic's path: ids as they stand on the topic's page. */
export const TOPIC_FIGURES: Readonly<Record<string, readonly string[]>> = {
	'active-ingredients': [
		'api-towns',
		'api-sites',
		'api-world-shares',
		'api-molecules',
		'api-areas',
		'api-exporters',
		'api-imports',
		'api-money',
		'api-critical'
	],
	vaccines: ['vaccines-routine', 'vaccines-need', 'vaccines-matrix', 'vaccines-change', 'vaccines-projects'],
	regulation: [
		'regulation-map-medicines',
		'regulation-map-vaccines',
		'regulation-ladder',
		'regulation-people',
		'regulation-making',
		'regulation-memberships',
		'regulation-timeline'
	],
	ecosystem: ['ecosystem-covered', 'ecosystem-matrix', 'ecosystem-imbalance'],
	trade: [
		'trade-balance',
		'trade-ratio-map',
		'trade-ratio',
		'trade-exports-since',
		'trade-exports-latest',
		'trade-imports-per-head',
		'trade-flow-map',
		'trade-flows',
		'trade-headings',
		'trade-one-buyer'
	]
};

/** Regions that they are prepared for: the world, those of WHO, and the African Union. */
export const TOPIC_FIGURE_GROUPS: readonly string[] = [
	'world',
	...EMBED_GROUPS.filter((group) => /^(?:who_region|au):/.test(group))
];

/** A figure of a topic and its region. */
export interface TopicFigureAddress {
	readonly topic: string;
	readonly figure: string;
	/** As in the path of the topic's page: '' for the world, `au/AU`. */
	readonly region: string;
}

/** Every address that has a page. */
export function topicFigureAddresses(): TopicFigureAddress[] {
	return Object.entries(TOPIC_FIGURES).flatMap(([topic, figures]) =>
		figures.flatMap((figure) =>
			TOPIC_FIGURE_GROUPS.map((group) => ({ topic, figure, region: group === 'world' ? '' : group.replace(':', '/') }))
		)
	);
}

/** Where a figure stands on its page as that page first shows it: without the query, which holds what a person has chosen. */
export const placeOf = (path: string): string => path.replace(/^([^#?]*)\?[^#]*/, '$1');

/** Whether a person has chosen what the figure at a path of the site shows. A region is no such choice: the path itself names it. */
export function isChosen(path: string): boolean {
	const query = /^[^#?]*\?([^#]*)/.exec(path)?.[1] ?? '';
	return [...new URLSearchParams(query)].some(([name, value]) => name !== 'group' && value !== '');
}

/** Address below `/embed/` of a figure that stands at a path of the site such as `/trade/au/AU#trade-balance`; undefined where no page is prepared. */
export function topicFigurePath(path: string): string | undefined {
	const found = /^\/([a-z-]+)((?:\/[^/?#]+\/[^/?#]+)?)(?:\?[^#]*)?#([a-z-]+)$/.exec(path);
	const [, topic = '', region = '', figure = ''] = found ?? [];
	const group = region === '' ? 'world' : region.slice(1).replace('/', ':');
	const figures = Object.hasOwn(TOPIC_FIGURES, topic) ? TOPIC_FIGURES[topic] : undefined;
	const prepared = figures?.includes(figure) === true && TOPIC_FIGURE_GROUPS.includes(group);
	return prepared ? `figure/${topic}/${figure}${region}` : undefined;
}
