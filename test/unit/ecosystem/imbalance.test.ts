import { describe, expect, it } from 'vitest';
import { LEAST_PILLARS, enablingPillars, imbalances } from '#core/ecosystem/imbalance.ts';
import { imbalanceListing } from '#core/ecosystem/imbalance-listing.ts';
import { ENABLING_PILLARS, LEADING_INDICATORS } from '#core/ecosystem/pillar-indicators.ts';
import type { StandingColumn } from '#core/ecosystem/standing.ts';
import { imbalanceFinding } from '#ui/ecosystem/imbalance-words.ts';
import { latest, membersOf } from './data.ts';
import { REGIONS, opened } from './regions.ts';

/** Percentile and median by another path: from the bare files, counted one by one. */
function place(indicator: string, iso3: string): number | undefined {
	const all = latest(indicator);
	const value = all.get(iso3);
	if (value === undefined) return undefined;
	let below = 0;
	for (const other of all.values()) below += other < value ? 1 : other === value ? 0.5 : 0;
	return (below / all.size) * 100;
}
function gapOf(iso3: string): { capacity: number; median: number; count: number } | undefined {
	const capacity = place(LEADING_INDICATORS.capacity, iso3);
	const enabling = ENABLING_PILLARS.flatMap((pillar) => place(LEADING_INDICATORS[pillar], iso3) ?? []).toSorted(
		(a, b) => a - b
	);
	if (capacity === undefined || enabling.length < LEAST_PILLARS) return undefined;
	const [half, middle] = [enabling.length / 2, Math.floor(enabling.length / 2)];
	const median =
		half === middle ? ((enabling[middle - 1] ?? 0) + (enabling[middle] ?? 0)) / 2 : (enabling[middle] ?? Number.NaN);
	return { capacity, median, count: enabling.length };
}

describe.each(REGIONS)('imbalance in "%s"', (region) => {
	const { view, columns } = opened(region);
	const made = imbalances(view.members, columns);
	const counted = new Map(
		membersOf(region).flatMap((iso3) => {
			const gap = gapOf(iso3);
			return gap ? [[iso3, gap] as const] : [];
		})
	);

	it('is that of the files, for every member that has one', () => {
		expect(made.map(({ member }) => member.iso3).toSorted()).toEqual([...counted.keys()].toSorted());
		for (const { member, capacity, enabling, median, gap } of made) {
			const own = counted.get(member.iso3);
			expect(capacity.percentile).toBeCloseTo(own?.capacity ?? Number.NaN, 1);
			expect(median).toBeCloseTo(own?.median ?? Number.NaN, 1);
			expect(enabling).toHaveLength(own?.count ?? Number.NaN);
			expect(gap).toBeCloseTo((capacity.percentile ?? 0) - median, 9);
		}
	});

	it('has the widest gap first', () => {
		const gaps = made.map(({ gap }) => Math.abs(gap));
		expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
	});

	it('says how many are ahead, and whose gap is the widest', () => {
		const said = imbalanceFinding(made, 'Region');
		const ahead = [...counted.values()].filter(({ capacity, median }) => capacity > median + 0.005).length;
		expect(said).toContain(`in ${ahead === 0 ? 'none of the' : `${ahead} of`} ${counted.size} members`);
		expect(said).toContain(made[0]?.member.shortName ?? 'nobody');
	});

	it('has every number of the figure in its rows', () => {
		const listing = imbalanceListing(made, columns);
		expect(listing.rows.map(({ values }) => [values['iso3'], values['capacity'], values['enabling_median']])).toEqual(
			made.map(({ member, capacity, median }) => [member.iso3, capacity.percentile, median])
		);
	});
});

describe('imbalance', () => {
	const { view, columns } = opened('');

	it('does not count a pillar of which neither end is better', () => {
		const regulation = columns.get('regulation');
		if (!regulation) throw new Error('no column of regulation');
		const neutral: StandingColumn = { ...regulation, indicator: { ...regulation.indicator, direction: 'neutral' } };
		const changed = new Map(columns).set('regulation', neutral);
		expect(enablingPillars(columns)).toContain('regulation');
		expect(enablingPillars(changed)).not.toContain('regulation');
		for (const { enabling } of imbalances(view.members, changed)) {
			expect(enabling.map(({ pillar }) => pillar)).not.toContain('regulation');
		}
	});

	it('is of nobody where capacity is not known', () => {
		const without = new Map(columns);
		without.delete('capacity');
		expect(imbalances(view.members, without)).toEqual([]);
		expect(imbalanceFinding([], 'Region')).toBe(
			'Region: no member has a value for capacity and for at least two of the enabling pillars.'
		);
	});
});
