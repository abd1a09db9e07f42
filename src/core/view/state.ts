/** Ways to look at an indicator. */
export const VIEW_NAMES = ['map', 'ranking', 'trend', 'scatter', 'table'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Everything that decides what the explorer shows. It lives in the URL and nowhere else. */
export interface ViewState {
	/** Id of an indicator. */
	readonly indicator: string;
	/** `world` or `<scheme>:<group>`. */
	readonly group: string;
	readonly year: number | 'latest';
	readonly view: ViewName;
	/** Second indicator of the scatter; undefined leaves the choice to the page. */
	readonly y: string | undefined;
	/** Pinned countries, iso3, in the order chosen, each once. */
	readonly countries: readonly string[];
}

export const DEFAULT_STATE: ViewState = {
	indicator: 'fda_api_sites',
	group: 'world',
	year: 'latest',
	view: 'map',
	y: undefined,
	countries: []
};

/** The pinned countries once `iso3` has been pinned, or its pin given up. */
export function withPinToggled(countries: readonly string[], iso3: string): string[] {
	return countries.includes(iso3) ? countries.filter((code) => code !== iso3) : [...countries, iso3];
}

/** Second indicators offered first: what capacity is most often read against. */
const SCATTER_PARTNERS = ['gdp_per_capita', 'population'] as const;

/** The second indicator of the scatter: the one chosen, else one that differs from the first. */
export function scatterPartner(state: ViewState): string {
	return state.y ?? SCATTER_PARTNERS.find((id) => id !== state.indicator) ?? SCATTER_PARTNERS[0];
}
