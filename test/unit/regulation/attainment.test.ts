import { describe, expect, it, test } from 'vitest';
import { attainmentEvents } from '#core/regulation/attainment-events.ts';
import { attainmentListing } from '#core/regulation/attainment-listing.ts';
import { timelineDetails, timelineFinding } from '#ui/regulation/timeline-text.ts';
import { csv, membersOf, publishedView, REGIONS } from './published.ts';

const COLUMNS = [
	['medicines_level', 'medicines_since'],
	['vaccines_level', 'vaccines_since'],
	['who_listed', 'who_listed_since']
] as const;

/** Dates of what was attained in a region, '' where none is known. */
function dates(region: string): string[] {
	const members = new Set(membersOf(region));
	return csv('regulators.csv')
		.filter(({ iso3 = '' }) => members.has(iso3))
		.flatMap((row) => COLUMNS.flatMap(([what, since]) => ((row[what] ?? '') === '' ? [] : (row[since] ?? ''))));
}

describe('timeline of attainments', () => {
	test.each(REGIONS)('"%s" has every level and listing of its members', (region) => {
		const { attained, name } = publishedView(region);
		const expected = dates(region);
		expect(attained.map(({ date }) => date ?? '').sort()).toEqual([...expected].sort());
		const years = expected.flatMap((date) => (date === '' ? [] : Number(date.slice(0, 4))));
		const finding = timelineFinding(name, attained);
		if (years.length === 0) expect(finding).toBe(`${name}: no level or listing with a known date.`);
		else {
			expect(finding).toContain(`: ${years.length} level`);
			expect(finding).toContain(String(Math.min(...years)));
			expect(finding).toContain(String(Math.max(...years)));
		}
		const undated = expected.filter((date) => date === '').length;
		expect(timelineDetails(attained).join(' ').includes('no known date')).toBe(undated > 0);
		const words = { lane: (lane: string) => lane, scope: ({ scope }: { scope: string }) => scope };
		expect(attainmentListing(attained, words).rows).toHaveLength(expected.length);
	});

	it('marks the authorities of the European network once, and all others by themselves', () => {
		const { attained } = publishedView('');
		const events = attainmentEvents(attained);
		const [network, ...others] = events.filter(({ of }) => of.length > 1);
		expect(others).toEqual([]);
		expect(network?.of).toHaveLength(csv('regulators.csv').filter((row) => row.who_listed === 'network').length);
		const dated = attained.filter(({ date }) => date !== undefined);
		expect(events.flatMap(({ of }) => of.map(({ key }) => key)).sort()).toEqual(dated.map(({ key }) => key).sort());
	});
});
