import { builtPaths } from '../../built/built-pages.ts';

/**
 * One address for each kind of page: every page at the top, one of each folder and depth below it, `/explore` and its embed in each
 * view, the embed of a topic's figure, and an unknown address. New kinds come in by themselves.
 */
export function pageKinds(): string[] {
	const kinds = new Map<string, string>();
	for (const path of builtPaths()) {
		const steps = path.split('/');
		const kind = steps.length === 2 ? path : `${steps[1] ?? ''} ${steps.length}`;
		if (!kinds.has(kind) || wellFilled.includes(path)) kinds.set(kind, path);
	}
	return [...kinds.values(), ...exploreViews, ...embedKinds, unknownAddress];
}

/** Taken for their kind because they show much of what a page of it can show. */
const wellFilled = [
	...['/data/fda_api_sites', '/countries/ZAF', '/regions/au/AU'],
	...['active-ingredients', 'vaccines', 'regulation', 'ecosystem', 'trade'].map((topic) => `/${topic}/au/AU`)
];

export const unknownAddress = '/no-such-page';

const exploreViews = [
	'/explore?indicator=regulator_maturity_medicines&group=who_region:AFRO&view=map',
	'/explore?indicator=fda_api_sites&group=who_region:AFRO&view=ranking',
	'/explore?indicator=mva_pct_gdp&group=who_region:AFRO&view=trend&countries=KEN,NGA',
	'/explore?indicator=fda_api_sites&group=who_region:AFRO&view=scatter&y=population',
	'/explore?indicator=fda_api_sites&group=who_region:AFRO&view=table'
];

/** Embeds in each view, with controls, and of a topic; one with sentences on what was changed. */
export const embedKinds = [
	'/embed/fda_api_sites/au/AU',
	'/embed/explore?indicator=fda_api_sites&group=asean:ASEAN&view=ranking&controls=basic',
	'/embed/explore?indicator=mva_pct_gdp&group=who_region:AFRO&view=trend&countries=KEN,NGA',
	'/embed/explore?indicator=fda_api_sites&group=who_region:AFRO&view=scatter&y=population',
	'/embed/explore?indicator=fda_api_sites&group=asean:ASEAN&view=table&controls=basic',
	'/embed/births?view=pie&year=now&group=who_region:XX&theme=neon&lang=xx&v=0123456789&controls=basic',
	'/embed/figure/trade/trade-flow-map/au/AU',
	'/embed/figure/vaccines/vaccines-matrix?theme=neon&lang=xx&v=0123456789'
] as const;
