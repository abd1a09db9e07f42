import type { LinkCoverage } from '#core/ecosystem/coverage.ts';
import { linksNobodyHas } from '#core/ecosystem/coverage.ts';
import { parseCellDatum } from '#core/chart/cell-datum.ts';
import { sortedNames } from '#core/text/sorted-names.ts';
import type { LinkAnswer } from '#core/ecosystem/links.ts';
import type { Indicator } from '#core/table/indicator.ts';
import * as m from '#locale/compiled/messages.js';
import type { CellFacts } from '#ui/figure/cell-facts.ts';
import { locale, textFormat } from '#ui/figure/format.ts';
import { answerLabel, linkLabel } from './link-words.ts';

/** More countries than this are counted. */
const NAMED = 12;
/** Members that have a link are named beside the figure up to this many. */
const FEW = 6;
/** More links than this that as many members have are counted too. */
const TIED = 3;
/** Parts of a bar in their order. */
export const ANSWERS = ['yes', 'unknown', 'no', 'not_applicable'] as const satisfies readonly LinkAnswer[];

/** Which links nobody in the region has; where each is with somebody, which is rarest. */
export function nobodySentence(coverage: readonly LinkCoverage[], region: string, members: number): string {
	const nobody = linksNobodyHas(coverage);
	const all = coverage.length;
	const list = (links: readonly LinkCoverage[]): string => textFormat.list(links.map(({ id }) => linkLabel(id)));
	if (nobody.length === 0) {
		const { count, tied, links } = sharing(coverage, coverage[0]);
		const said = { region, all, count, tied, members };
		return links === undefined ? m.ecosystem_all_covered_many(said) : m.ecosystem_all_covered({ ...said, links });
	}
	const open = nobody.filter((link) => link.members.no.length === 0);
	const silent = open.filter((link) => link.members.unknown.length > 0);
	const outside = open.filter((link) => link.members.unknown.length === 0);
	const said =
		nobody.length === all
			? m.ecosystem_nobody_any({ region, all })
			: m.ecosystem_nobody({ count: nobody.length, region, all, links: list(nobody) });
	return [
		said,
		...(silent.length > 0 ? [m.ecosystem_nobody_silent({ links: list(silent) })] : []),
		...(outside.length > 0 ? [m.ecosystem_nobody_applies({ count: outside.length, links: list(outside) })] : [])
	].join(' ');
}

/** How many members have a link, and the links that as many have, named where they are few. */
function sharing(
	coverage: readonly LinkCoverage[],
	of: LinkCoverage | undefined
): { readonly count: number; readonly tied: number; readonly links: string | undefined } {
	const count = of?.members.yes.length ?? 0;
	const equal = coverage.filter(({ members }) => members.yes.length === count);
	const names = equal.map(({ id }) => m.brief_quoted({ text: linkLabel(id) }));
	return { count, tied: equal.length, links: equal.length > TIED ? undefined : textFormat.list(names) };
}

/** The same with the link that most members have. */
export function coveredFinding(coverage: readonly LinkCoverage[], region: string, members: number): string {
	const answer = nobodySentence(coverage, region, members);
	const { count, tied, links } = sharing(coverage, coverage.at(-1));
	if (count === 0) return answer;
	const said = { answer, count, tied, members };
	return links === undefined ? m.ecosystem_covered_finding_many(said) : m.ecosystem_covered_finding({ ...said, links });
}

/** Who has each of the links that few members have; nothing where there is none of these. */
export function holdersSentence(coverage: readonly LinkCoverage[], countryName: (iso3: string) => string): string[] {
	const rare = coverage.filter(({ members: { yes } }) => yes.length > 0 && yes.length <= FEW);
	if (rare.length === 0) return [];
	const links = rare.map(({ id, members }) =>
		m.ecosystem_covered_holder({
			link: linkLabel(id),
			names: textFormat.list(sortedNames(members.yes.map(countryName), locale))
		})
	);
	return [m.ecosystem_covered_holders({ links: textFormat.list(links) })];
}

/** Part of a link's bar: how many members, who they are, and who leads among those that have it. */
export function coverageFacts(
	datum: string,
	coverage: readonly LinkCoverage[],
	countryName: (iso3: string) => string,
	indicators: ReadonlyMap<string, Indicator>
): CellFacts | undefined {
	const place = parseCellDatum(datum);
	const found = coverage.find(({ id }) => id === place?.row);
	const answer = ANSWERS.find((part) => part === place?.column);
	if (!found || !answer) return undefined;
	const countries = found.members[answer];
	const leader = answer === 'yes' ? leaderText(found, countryName, indicators) : undefined;
	return {
		heading: linkLabel(found.id),
		values: [
			{
				value: `${answerLabel(answer)}: ${namedMembers(sortedNames(countries.map(countryName), locale))}`,
				absent: answer === 'unknown' || answer === 'not_applicable',
				marks: leader === undefined ? [] : [leader]
			}
		],
		source: undefined
	};
}

/** Who has the highest value, and which; undefined where all are equal or nobody has one. */
function leaderText(
	{ leaders }: LinkCoverage,
	countryName: (iso3: string) => string,
	indicators: ReadonlyMap<string, Indicator>
): string | undefined {
	const [first] = leaders;
	const indicator = first && indicators.get(first.indicator);
	if (first?.value === undefined || !indicator) return undefined;
	const names = textFormat.list(
		sortedNames(
			leaders.map(({ iso3 }) => countryName(iso3)),
			locale
		)
	);
	return m.ecosystem_leader({ names, value: textFormat.value(first.value, indicator) });
}

function namedMembers(names: readonly string[]): string {
	const members = m.ecosystem_members({ count: names.length });
	if (names.length === 0) return members;
	if (names.length <= NAMED + 1) return m.ecosystem_members_named({ members, names: textFormat.list(names) });
	const more = m.ecosystem_members_more({ more: names.length - NAMED });
	return m.ecosystem_members_named({ members, names: textFormat.list([...names.slice(0, NAMED), more]) });
}
