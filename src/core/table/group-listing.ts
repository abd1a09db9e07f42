import { madeOf, type GroupNumber } from './group-numbers.ts';
import type { Indicator } from './indicator.ts';
import type { Listing, ListingColumn } from './listing.ts';

const COLUMNS: readonly ListingColumn[] = [
	{ id: 'group', kind: 'text' },
	{ id: 'group_name', kind: 'text' },
	{ id: 'indicator', kind: 'text' },
	{ id: 'year', kind: 'year' },
	{ id: 'value', kind: 'number' },
	{ id: 'unit', kind: 'text' },
	{ id: 'aggregation', kind: 'text' },
	{ id: 'made_of', kind: 'text' },
	{ id: 'members', kind: 'number' },
	{ id: 'members_with_value', kind: 'number' },
	{ id: 'population_share', kind: 'number' }
];

/** Digits that a sum of binary fractions keeps truly. */
const DIGITS = 12;

/**
 * Groups' numbers of one indicator as a listing, for files. `year` is a span where the members' values are of several; `population_share`
 * (0–1) is the share of the members' people that live in those with a value; `members` are those to whom the indicator applies. A share of members is in percent. `made_of` are
 * the indicators, side by side after `|`, whose values went into it.
 */
export function groupListing(numbers: readonly GroupNumber[], indicator: Indicator): Listing {
	return {
		columns: COLUMNS,
		rows: numbers.map(({ group, years: [first, last], value, confidence, sourceIds, ...coverage }) => ({
			key: `${group.id} ${first}–${last}`,
			values: {
				group: group.id,
				group_name: group.name,
				indicator: indicator.id,
				year: first === last ? first : `${first}–${last}`,
				value: rounded(value),
				unit: indicator.aggregation === 'share_of_members' ? '%' : indicator.unit,
				aggregation: indicator.aggregation,
				made_of: madeOf(indicator).join(' | '),
				members: coverage.members,
				members_with_value: coverage.covered,
				population_share: coverage.populationShare === undefined ? undefined : rounded(coverage.populationShare)
			},
			confidence,
			sourceIds
		}))
	};
}

function rounded(value: number): number {
	return Number(value.toPrecision(DIGITS));
}
