import type { Listing } from '#core/table/listing.ts';
import { sortedNames } from '#core/text/sorted-names.ts';
import type { LinkCoverage } from './coverage.ts';
import type { LinkId } from './links.ts';

/** What the listing writes in words. */
export interface CoverageNames {
	readonly link: (id: LinkId) => string;
	/** The rule that says who has it. */
	readonly rule: (id: LinkId) => string;
	readonly country: (iso3: string) => string;
	/** BCP 47: names of countries stand in its order. */
	readonly locale: string;
}

/** One row for each link, with the countries that each number counts. */
export function coverageListing(coverage: readonly LinkCoverage[], names: CoverageNames): Listing {
	const list = (codes: readonly string[]): string => sortedNames(codes.map(names.country), names.locale).join('; ');
	return {
		columns: [
			{ id: 'link', kind: 'text' },
			{ id: 'have_it', kind: 'number' },
			{ id: 'have_it_not', kind: 'number' },
			{ id: 'not_known', kind: 'number' },
			{ id: 'not_applicable', kind: 'number' },
			{ id: 'rule', kind: 'text' },
			{ id: 'leader', kind: 'text' },
			{ id: 'leader_value', kind: 'number' },
			{ id: 'leader_indicator', kind: 'text' },
			{ id: 'countries_that_have_it', kind: 'text' },
			{ id: 'countries_not_known', kind: 'text' },
			{ id: 'countries_not_applicable', kind: 'text' }
		],
		rows: coverage.map(({ id, members, leaders, confidence, sourceIds }) => ({
			key: id,
			values: {
				link: names.link(id),
				have_it: members.yes.length,
				have_it_not: members.no.length,
				not_known: members.unknown.length,
				not_applicable: members.not_applicable.length,
				rule: names.rule(id),
				leader: list(leaders.map(({ iso3 }) => iso3)),
				leader_value: leaders[0]?.value,
				leader_indicator: leaders[0]?.indicator,
				countries_that_have_it: list(members.yes),
				countries_not_known: list(members.unknown),
				countries_not_applicable: list(members.not_applicable)
			},
			confidence,
			sourceIds
		}))
	};
}
