import type { Cell, Confidence } from '#core/table/observation.ts';
import { LINKS, hasLink, ruleAnswer, type Link, type LinkAnswer, type LinkId } from './links.ts';

/** What the members of a region have of one link together. */
export interface LinkCoverage {
	readonly id: LinkId;
	/** iso3 codes by what their values say, each in the order given. */
	readonly members: Readonly<Record<LinkAnswer, readonly string[]>>;
	/**
	 * Those with the highest value of the link's main indicator among those who have it. Empty where all of them are equal, and where
	 * one of them has no such value: it has the link by another rule and stands neither above nor below.
	 */
	readonly leaders: readonly Cell[];
	/** Of the values that the answers stand on. */
	readonly sourceIds: readonly string[];
	readonly confidence: Confidence | undefined;
}

/**
 * Who has which link, the links that nobody has first: those that all values deny, then those that are only not known or not
 * applicable; then by how few have them.
 *
 * @param members iso3 codes
 * @param cells latest values by indicator and iso3
 */
export function linkCoverage(
	members: readonly string[],
	cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>
): LinkCoverage[] {
	const made = LINKS.map((link) => coverageOf(link, members, cells));
	return made.sort(
		(a, b) =>
			a.members.yes.length - b.members.yes.length ||
			b.members.no.length - a.members.no.length ||
			LINKS.findIndex(({ id }) => id === a.id) - LINKS.findIndex(({ id }) => id === b.id)
	);
}

/** Links that no member is known to have, in the order of the coverage. */
export function linksNobodyHas(coverage: readonly LinkCoverage[]): LinkCoverage[] {
	return coverage.filter(({ members }) => members.yes.length === 0);
}

function coverageOf(
	link: Link,
	members: readonly string[],
	cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>
): LinkCoverage {
	const answers: Record<LinkAnswer, string[]> = { yes: [], no: [], unknown: [], not_applicable: [] };
	for (const iso3 of members) {
		const own = new Map(
			link.rules.flatMap(({ indicator }) => {
				const cell = cells.get(indicator)?.get(iso3);
				return cell ? [[indicator, cell] as const] : [];
			})
		);
		answers[hasLink(link, own)].push(iso3);
	}
	const used = link.rules.flatMap((rule) =>
		members.flatMap((iso3) => {
			const cell = cells.get(rule.indicator)?.get(iso3);
			return cell && ruleAnswer(rule, cell) !== 'unknown' ? cell : [];
		})
	);
	const confidences = new Set(used.flatMap(({ confidence }) => confidence ?? []));
	return {
		id: link.id,
		members: answers,
		leaders: leadersOf(link, answers.yes, cells),
		sourceIds: [...new Set(used.flatMap(({ sourceId }) => sourceId ?? []))].sort(),
		confidence: confidences.has('medium') ? 'medium' : confidences.has('high') ? 'high' : undefined
	};
}

function leadersOf(
	link: Link,
	having: readonly string[],
	cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>
): Cell[] {
	const rule = link.rules.find(({ indicator }) => indicator === link.main);
	const own = having.flatMap((iso3) => cells.get(link.main)?.get(iso3) ?? []);
	const answered = own.filter((cell) => rule !== undefined && ['yes', 'no'].includes(ruleAnswer(rule, cell)));
	if (answered.length < having.length) return [];
	const highest = Math.max(...answered.map(({ value }) => value ?? -Infinity));
	const leaders = answered.filter(({ value }) => value === highest && value >= (rule?.atLeast ?? 0));
	return leaders.length === having.length && having.length > 1 ? [] : leaders;
}
