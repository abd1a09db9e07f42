import type { Scheme } from '#core/table/catalogue.ts';
import type { Group } from '#core/table/view.ts';
import type { Flow } from './flow.ts';

/** Share of the countries that a scheme must place for flows between its groups to be worth reading. */
const PLACED = 0.75;

/** Flows between two countries, or all those between two groups of them. */
export interface LevelFlow {
	/** iso3, id of a group, or ELSEWHERE. */
	readonly origin: string;
	readonly destination: string;
	/** Sums of what each side reports; undefined where it reports none of the flows. */
	readonly importer: number | undefined;
	readonly exporter: number | undefined;
	/** Flows between countries that are in the sums. */
	readonly flows: number;
	readonly confidence: Flow['confidence'];
	readonly sourceIds: readonly string[];
}

/** Stands for countries that a scheme places nowhere. */
export const ELSEWHERE = 'elsewhere';

/** Schemes between whose groups flows can be added up: nobody is in two groups, and most countries are in one. */
export function levelSchemes(schemes: readonly Scheme[], world: Group): Scheme[] {
	return schemes.filter(({ groups }) => {
		const places = groups.flatMap(({ members }) => members);
		return (
			groups.length > 1 && new Set(places).size === places.length && places.length >= PLACED * world.members.length
		);
	});
}

/** Which group of a scheme each country is in. */
export function placesOf(groups: readonly Pick<Group, 'id' | 'members'>[]): Map<string, string> {
	return new Map(groups.flatMap(({ id, members }) => members.map((iso3) => [iso3, id] as const)));
}

/** Adds flows up between places; `placeOf` gives the place of a country, and without one each country is its own. Keeps the order of first appearance. */
export function flowsBetween(flows: readonly Flow[], placeOf?: ReadonlyMap<string, string>): LevelFlow[] {
	const place = (iso3: string): string => (placeOf ? (placeOf.get(iso3) ?? ELSEWHERE) : iso3);
	const sums = new Map<string, LevelFlow>();
	for (const flow of flows) {
		const [origin, destination] = [place(flow.origin), place(flow.destination)];
		const key = `${origin}|${destination}`;
		const sum = sums.get(key);
		sums.set(key, {
			origin,
			destination,
			importer: plus(sum?.importer, flow.importer),
			exporter: plus(sum?.exporter, flow.exporter),
			flows: (sum?.flows ?? 0) + 1,
			confidence: sum?.confidence === 'medium' ? 'medium' : flow.confidence,
			sourceIds: [...new Set([...(sum?.sourceIds ?? []), flow.sourceId])]
		});
	}
	return [...sums.values()];
}

/** What both sides report of several flows together. */
export function reportSums(flows: readonly LevelFlow[]): Pick<LevelFlow, 'importer' | 'exporter' | 'flows'> {
	return flows.reduce(
		(sum, flow) => ({
			importer: plus(sum.importer, flow.importer),
			exporter: plus(sum.exporter, flow.exporter),
			flows: sum.flows + flow.flows
		}),
		{ importer: undefined as number | undefined, exporter: undefined as number | undefined, flows: 0 }
	);
}

/** A sum in which what nobody reports stays absent. */
function plus(a: number | undefined, b: number | undefined): number | undefined {
	return a === undefined ? b : b === undefined ? a : a + b;
}
