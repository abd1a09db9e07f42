import { DEFAULT_STATE, scatterPartner, VIEW_NAMES, type ViewName, type ViewState } from './state.ts';

export const PARAMETERS = ['indicator', 'group', 'year', 'view', 'y', 'countries'] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** A parameter that could not be taken as it came, said to the person; `used` is what stands in its place, '' for nothing. */
export interface ParameterIssue {
	readonly parameter: Parameter;
	readonly reason: 'unknown' | 'malformed' | 'no_such_year';
	readonly came: string;
	readonly used: string;
}

/** What one parameter turned out to be. */
export type Parsed<T> =
	| { readonly kind: 'valid'; readonly value: T }
	| { readonly kind: 'invalid'; readonly reason: ParameterIssue['reason']; readonly came: string }
	| { readonly kind: 'missing' };

/** What the atlas knows, to tell an unknown code from a known one. */
export interface Known {
	readonly indicator: (id: string) => boolean;
	readonly group: (id: string) => boolean;
	readonly country: (iso3: string) => boolean;
}

/** View state as a query string without `?`. Parameters stand in a fixed order; what is empty is left out. */
export function serialise(state: ViewState): string {
	const parts = [
		['indicator', state.indicator],
		['group', state.group],
		['year', String(state.year)],
		['view', state.view],
		['y', state.y ?? ''],
		['countries', state.countries.join(',')]
	] as const;
	// Colon and comma may stand in a query as they are (RFC 3986, 3.4), and links stay readable.
	const encode = (text: string): string => encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2C/g, ',');
	return parts.flatMap(([name, value]) => (value === '' ? [] : `${name}=${encode(value)}`)).join('&');
}

/** Reads a query string. Whatever cannot be taken is named in `issues` and replaced by the default; unknown parameters are not ours and are left alone. */
export function parse(query: string, known: Known): { state: ViewState; issues: ParameterIssue[] } {
	const params = new URLSearchParams(query);
	const issues: ParameterIssue[] = [];
	const take = <T>(parameter: Parameter, fallback: T, read: (text: string) => Parsed<T>, used = ''): T => {
		const parsed = readParameter(params, parameter, read);
		if (parsed.kind === 'valid') return parsed.value;
		if (parsed.kind === 'invalid') issues.push({ parameter, reason: parsed.reason, came: parsed.came, used });
		return fallback;
	};
	const code =
		(isKnown: (id: string) => boolean) =>
		(text: string): Parsed<string> =>
			isKnown(text) ? valid(text) : invalid('unknown', text);

	const state: ViewState = {
		indicator: take('indicator', DEFAULT_STATE.indicator, code(known.indicator), DEFAULT_STATE.indicator),
		group: take('group', DEFAULT_STATE.group, code(known.group), DEFAULT_STATE.group),
		year: take('year', DEFAULT_STATE.year, readYear, 'latest'),
		view: take('view', DEFAULT_STATE.view, readView, DEFAULT_STATE.view),
		y: take('y', undefined, code(known.indicator)),
		countries: readCountries(params.get('countries') ?? '', known, issues)
	};
	// An indicator against itself says nothing: it is not among the choices.
	const { y, ...others } = state;
	if (y !== state.indicator) return { state, issues };
	const apart = { ...others, y: undefined };
	issues.push({ parameter: 'y', reason: 'unknown', came: y, used: scatterPartner(apart) });
	return { state: apart, issues };
}

function readParameter<T>(params: URLSearchParams, name: Parameter, read: (text: string) => Parsed<T>): Parsed<T> {
	const text = params.get(name);
	return text === null || text === '' ? { kind: 'missing' } : read(text);
}

function readYear(text: string): Parsed<number | 'latest'> {
	if (text === 'latest') return valid(text);
	return /^[1-9]\d{3}$/.test(text) ? valid(Number(text)) : invalid('malformed', text);
}

function readView(text: string): Parsed<ViewName> {
	const view = VIEW_NAMES.find((name) => name === text);
	return view ? valid(view) : invalid('unknown', text);
}

/** Keeps the countries that are known, each once; the others are named together. */
function readCountries(text: string, known: Known, issues: ParameterIssue[]): string[] {
	const codes = [...new Set(text.split(',').filter((code) => code !== ''))];
	const unknown = codes.filter((code) => !known.country(code));
	if (unknown.length > 0) {
		issues.push({ parameter: 'countries', reason: 'unknown', came: unknown.join(','), used: '' });
	}
	return codes.filter((code) => known.country(code));
}

function valid<T>(value: T): Parsed<T> {
	return { kind: 'valid', value };
}

function invalid(reason: ParameterIssue['reason'], came: string): Parsed<never> {
	return { kind: 'invalid', reason, came };
}
