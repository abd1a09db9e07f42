import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_INDICATOR_IDS } from '#core/brief/key-indicators.ts';
import { LEAST_SHARED, nearestPeers, profileDistance } from '#core/brief/peers.ts';
import { stripChart, stripFinding, stripListing, stripPlaces } from '#core/brief/strip.ts';
import { dotStripScene } from '#core/chart/dot-strip.ts';
import { countryBrief } from '#server/country-brief.ts';
import { csv, latest } from './data.ts';

const stripOf = (iso3: string) => {
	const { places, indicators } = countryBrief(iso3);
	return stripPlaces(places, new Map(indicators.map((indicator) => [indicator.id, indicator])));
};

describe('strip of percentiles', () => {
	it('has the leading indicators with an order, each once, and a row for each that is listed', () => {
		const kinds = new Map(csv('indicators.csv').map((row) => [row['id'] ?? '', row['kind'] ?? '']));
		const expected = KEY_INDICATOR_IDS.filter((id) => !['level', 'flag'].includes(kinds.get(id) ?? ''));
		expect(
			stripOf('KEN')
				.map(({ indicator }) => indicator.id)
				.sort()
		).toEqual([...expected].sort());
		expect(stripListing(stripOf('BMU'), (pillar) => pillar).rows).toHaveLength(expected.length);
	});

	it('names the highest and lowest place of what there is any of, and what there is none of', () => {
		const better = new Set(
			csv('indicators.csv').flatMap((row) => (row['direction'] === 'neutral' ? [] : (row['id'] ?? '')))
		);
		for (const iso3 of ['KEN', 'IND', 'BMU', 'PCN']) {
			const known = stripOf(iso3).filter(
				({ indicator, place }) =>
					better.has(indicator.id) && latest(indicator.id).has(iso3) && place.percentile !== undefined
			);
			const value = (id: string): number => latest(id).get(iso3) ?? NaN;
			const some = known
				.filter(({ indicator }) => value(indicator.id) !== 0)
				.map(({ place }) => place.percentile ?? -1);
			const { ends, none } = stripFinding(stripOf(iso3));
			expect(ends?.best.place.percentile).toBe(Math.max(...some));
			expect(ends?.worst.place.percentile).toBe(Math.min(...some));
			expect(none.map(({ id }) => id)).toEqual(
				known.map(({ indicator }) => indicator.id).filter((id) => value(id) === 0)
			);
		}
	});

	it('finds nothing and has only empty rows where nothing is known', () => {
		const nothing = stripOf('KEN').map((one) => ({ ...one, place: { ...one.place, percentile: undefined } }));
		expect(stripFinding(nothing)).toEqual({ ends: undefined, none: [] });
		const chart = stripChart(nothing, { pillar: (pillar) => pillar, axis: '', absent: 'No value' });
		expect(chart.rows.every(({ dots }) => dots.length === 0)).toBe(true);
		expect(chart.rows.length).toBeGreaterThan(3);
	});
});

describe('figure of percentiles', () => {
	it.each(['KEN', 'IND', 'BMU', 'RWA', 'CHN'])('names every dot of %s, on a phone too', (iso3) => {
		const chart = stripChart(stripOf(iso3), { pillar: (pillar) => pillar, axis: '', absent: 'No value' });
		for (const width of [340, 380, 820]) {
			const { marks, warnings } = dotStripScene(chart, { width, locale: 'en' });
			const named = new Set(marks.flatMap(({ type, datum }) => (type === 'text' ? (datum ?? []) : [])));
			const drawn = marks.flatMap(({ role, datum }) => (role === 'point' ? (datum ?? []) : []));
			expect(named).toEqual(new Set(drawn));
			expect(warnings).toEqual([]);
		}
	});
});

describe('peers', () => {
	const profile = fc
		.array(fc.tuple(fc.integer({ min: 1, max: 16 }).map(String), fc.integer({ min: 0, max: 100 })), { maxLength: 16 })
		.map((pairs) => new Map(pairs));

	it('differ from each other by the same, and not from themselves', () => {
		fc.assert(
			fc.property(profile, profile, (one, other) => {
				expect(profileDistance(one, other)).toEqual(profileDistance(other, one));
				if (one.size > 0) expect(profileDistance(one, one)).toEqual({ distance: 0, shared: one.size });
			})
		);
	});

	it('share enough indicators, are the nearest first and never the country itself', () => {
		fc.assert(
			fc.property(fc.array(profile, { minLength: 1, maxLength: 8 }), (all) => {
				const profiles = new Map(all.map((one, index) => [`C${index}`, one]));
				const peers = nearestPeers('C0', [...profiles.keys()], profiles);
				expect(peers.length).toBeLessThanOrEqual(3);
				expect(peers.map(({ iso3 }) => iso3)).not.toContain('C0');
				for (const [index, { distance, shared }] of peers.entries()) {
					expect(shared).toBeGreaterThanOrEqual(LEAST_SHARED);
					expect(distance).toBeGreaterThanOrEqual(peers[index - 1]?.distance ?? 0);
				}
			})
		);
	});
});
