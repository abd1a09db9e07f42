import { nearestCode } from './nearest-code.ts';
import { ANY_VIEW } from './path.ts';
import { TOPIC_FIGURES, TOPIC_FIGURE_GROUPS } from './topic-figures.ts';

/** First part of the path of a topic's figure. */
const FIGURE = 'figure';

/** Codes asked for in a path: a name, and behind it a group as `<scheme>/<code>`. */
interface Asked {
	readonly name: string;
	readonly group: string;
}

/**
 * Address below `/embed/` of the figure nearest to one that leads nowhere. `path` is what stands behind `/embed/`, escaped or not;
 * `query` its query, whose settings stay. What had to be changed stands in the query, by which the figure's page says it: codes of an
 * indicator and a group for the page of any view, which knows them; `figure` and `group` for the figure of a topic.
 * Never throws, and of any text comes an address that has a page; of such an address comes the same again.
 */
export function nearestEmbed(path: string, query: string): string {
	const parts = path
		.replace(/\.html$/, '')
		.split('/')
		.filter((part) => part !== '')
		.map(decoded);
	const asked = new URLSearchParams(query);
	const { page, changes } = nearestFigure(parts) ?? anyView(parts);
	for (const [name, came] of Object.entries(changes)) {
		// What the query asks for goes before the path, as on every embed.
		if (came !== '' && asked.getAll(name).every((value) => value === '')) asked.set(name, came);
	}
	const settings = [...asked].map(([name, value]) => `${encodeURIComponent(name)}=${escaped(value)}`).join('&');
	return settings === '' ? page : `${page}?${settings}`;
}

interface Nearest {
	readonly page: string;
	/** Codes as they came, by the parameter that carries them. */
	readonly changes: Readonly<Record<string, string>>;
}

function anyView(parts: readonly string[]): Nearest {
	const { name, group } = split(parts, parts[0] === FIGURE ? 3 : 1);
	return { page: ANY_VIEW, changes: { indicator: name === ANY_VIEW ? '' : name, group } };
}

/**
 * The figure of a topic for the region or the world, else the first of that topic; undefined for a path that asks for no topic's figure,
 * and where neither figure nor topic is known.
 */
function nearestFigure([first = '', ...rest]: readonly string[]): Nearest | undefined {
	if (first !== FIGURE && !Object.hasOwn(TOPIC_FIGURES, first)) return undefined;
	const parts = first === FIGURE ? rest : [first, ...rest];
	const [ownTopic = '', ownFigure = ''] = parts;
	const { name, group } = split(parts, 2);
	const figures = Object.entries(TOPIC_FIGURES).flatMap(([topic, ids]) => ids.map((id) => ({ topic, id })));
	const topic = nearestCode(ownTopic, Object.keys(TOPIC_FIGURES));
	const id = nearestCode(
		ownFigure,
		figures.map((one) => one.id)
	);
	const found = figures.find((one) => one.id === id) ?? figures.find((one) => one.topic === topic);
	if (!found) return undefined;
	const shown = TOPIC_FIGURE_GROUPS.includes(group) ? group : (nearestCode(group, TOPIC_FIGURE_GROUPS) ?? 'world');
	const region = shown === 'world' ? '' : `/${shown.replace(':', '/')}`;
	return {
		page: `${FIGURE}/${found.topic}/${found.id}${region}`,
		changes: {
			figure: name === `${found.topic}/${found.id}` ? '' : name,
			group: group === shown ? '' : group
		}
	};
}

/** The first parts are a name, what stands behind them a group. */
function split(parts: readonly string[], named: number): Asked {
	const [scheme = '', ...codes] = parts.slice(named);
	return { name: parts.slice(0, named).join('/'), group: codes.length === 0 ? scheme : `${scheme}:${codes.join('/')}` };
}

/** Colon, comma and slash may stand in a query as they are (RFC 3986, 3.4). */
const escaped = (text: string): string =>
	encodeURIComponent(text).replace(/%(3A|2C|2F)/g, (code) => decodeURIComponent(code));

/** A part as it was typed; as it stands where its escapes are broken. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
