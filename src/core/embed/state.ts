import { PARAMETERS, parse, serialise, type Known, type Parameter, type ParameterIssue } from '#core/view/codec.ts';
import { DEFAULT_STATE, type ViewState } from '#core/view/state.ts';
import { embedPath, stateOfPath } from './path.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export const CONTROLS = ['none', 'basic'] as const;
export const TITLES = ['show', 'hide'] as const;

/** Everything that decides what an embed shows and how. */
export interface EmbedState {
	readonly view: ViewState;
	/** Language asked for; undefined leaves the page's own. */
	readonly lang: string | undefined;
	readonly theme: (typeof THEMES)[number];
	/** `basic`: the reader may change year and view. */
	readonly controls: (typeof CONTROLS)[number];
	readonly title: (typeof TITLES)[number];
	/** Content hash of the data that a fixed embed was made from; undefined follows the data. */
	readonly version: string | undefined;
}

export type EmbedParameter = 'lang' | 'theme' | 'controls' | 'title' | 'v';

/** A parameter of the embed that could not be taken as it came; `used` stands in its place, '' for nothing. */
export interface EmbedIssue {
	readonly parameter: EmbedParameter;
	readonly came: string;
	readonly used: string;
}

export interface ParsedEmbed {
	readonly state: EmbedState;
	/** Parameters of the explorer. */
	readonly issues: readonly ParameterIssue[];
	readonly embedIssues: readonly EmbedIssue[];
}

export interface EmbedKnown extends Known {
	readonly language: (tag: string) => boolean;
	/** The code that an unknown one is most like, shown in its place; without it the page's own is. */
	readonly nearest?: (parameter: 'indicator' | 'group' | 'y', came: string) => string | undefined;
}

/** The view of an embed as nothing but its figure, in the language and theme of the reader. */
export function embedOf(view: ViewState): EmbedState {
	return { view, lang: undefined, theme: 'auto', controls: 'none', title: 'show', version: undefined };
}

/**
 * Address below `/embed/`: the path of the prepared page nearest to the view, and in the query what differs from it.
 * `parseEmbed` of it gives the state again.
 */
export function embedAddress({ view, lang, theme, controls, title, version }: EmbedState): string {
	const { path, base } = embedPath(view);
	const differs = new URLSearchParams(serialise(base));
	const wanted = new URLSearchParams(serialise(view));
	const query = [
		...PARAMETERS.flatMap((name): [string, string][] => {
			const value = wanted.get(name);
			return value === null || value === differs.get(name) ? [] : [[name, value]];
		}),
		...[
			['lang', lang ?? ''],
			['theme', theme === 'auto' ? '' : theme],
			['controls', controls === 'none' ? '' : controls],
			['title', title === 'show' ? '' : title],
			['v', version ?? '']
		].filter(([, value]) => value !== '')
	];
	if (query.length === 0) return path;
	// Colon and comma may stand in a query as they are (RFC 3986, 3.4).
	const encode = (text: string): string => encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2C/g, ',');
	return `${path}?${query.map(([name, value]) => `${name ?? ''}=${encode(value ?? '')}`).join('&')}`;
}

/**
 * Reads an address below `/embed/`. What the query leaves out is as the path says; what cannot be taken is named and stands as the
 * path says too. Never throws: the nearest valid figure comes of any text.
 */
export function parseEmbed(address: string, known: EmbedKnown): ParsedEmbed {
	const [path, query] = splitOnce(address);
	const base = stateOfPath(path, known) ?? DEFAULT_STATE;
	const asked = new URLSearchParams(query);
	if (!asked.get('indicator')) asked.set('indicator', base.indicator);
	const issues = parse(asked.toString(), known).issues;
	const fallback = new URLSearchParams(serialise(base));
	const merged = new URLSearchParams();
	for (const name of PARAMETERS) {
		const came = asked.get(name) ?? '';
		// Of a list of countries the known ones are kept.
		const refused = name !== 'countries' && issues.some(({ parameter }) => parameter === name);
		const meant = refused && hasCodes(name) ? known.nearest?.(name, came) : undefined;
		merged.set(name, meant ?? (came === '' || refused ? (fallback.get(name) ?? '') : came));
	}
	const view = parse(merged.toString(), known).state;
	const embedIssues: EmbedIssue[] = [];
	const state = { view, ...readSettings(asked, known, embedIssues) };
	return { state, issues: issues.map((issue) => ({ ...issue, used: usedInstead(issue, view) })), embedIssues };
}

/** True where a query asks for another figure than the page's own: any parameter of the explorer. */
export function asksForView(query: string): boolean {
	const asked = new URLSearchParams(query);
	return PARAMETERS.some((name) => (asked.get(name) ?? '') !== '');
}

function readSettings(asked: URLSearchParams, known: EmbedKnown, issues: EmbedIssue[]): Omit<EmbedState, 'view'> {
	const take = <T extends string | undefined>(
		parameter: EmbedParameter,
		fallback: T,
		accept: (text: string) => text is T & string
	): T => {
		const came = asked.get(parameter) ?? '';
		if (came === '') return fallback;
		if (accept(came)) return came;
		issues.push({ parameter, came, used: fallback ?? '' });
		return fallback;
	};
	const oneOf =
		<T extends string>(names: readonly T[]) =>
		(text: string): text is T =>
			names.some((name) => name === text);
	return {
		lang: take<string | undefined>('lang', undefined, (text): text is string => known.language(text)),
		theme: take<EmbedState['theme']>('theme', 'auto', oneOf(THEMES)),
		controls: take<EmbedState['controls']>('controls', 'none', oneOf(CONTROLS)),
		title: take<EmbedState['title']>('title', 'show', oneOf(TITLES)),
		version: take<string | undefined>('v', undefined, (text): text is string => /^[0-9a-f]{10}$/.test(text))
	};
}

const hasCodes = (name: Parameter): name is 'indicator' | 'group' | 'y' =>
	name === 'indicator' || name === 'group' || name === 'y';

function usedInstead({ parameter, used }: ParameterIssue, view: ViewState): string {
	const shown: Partial<Record<Parameter, string | undefined>> = {
		indicator: view.indicator,
		group: view.group,
		year: String(view.year),
		view: view.view,
		y: view.y
	};
	return shown[parameter] ?? used;
}

function splitOnce(address: string): [string, string] {
	const at = address.indexOf('?');
	return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}
