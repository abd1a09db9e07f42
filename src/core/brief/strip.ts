import type { DotStripData } from '#core/chart/dot-strip.ts';
import type { Indicator, Pillar } from '#core/table/indicator.ts';
import { PILLARS } from '#core/table/indicator.ts';
import type { Listing } from '#core/table/listing.ts';
import { rankable } from '#core/table/rank.ts';
import { KEY_INDICATORS } from './key-indicators.ts';
import type { Place } from './place.ts';

/** A leading indicator with its place; the percentile is undefined where the country has no value. */
export interface StripPlace {
	readonly pillar: Pillar;
	readonly indicator: Indicator;
	readonly place: Place;
}

/** Tones of dots: where more (or less) is better, and where neither end is. */
export const STRIP_TONES = { better: 'series-0', neutral: 'muted' } as const;

/** Leading indicators whose percentiles mean something, in the order of the pillars. */
export function stripPlaces(places: readonly Place[], indicators: ReadonlyMap<string, Indicator>): StripPlace[] {
	const byIndicator = new Map(places.map((place) => [place.cell.indicator, place]));
	return PILLARS.flatMap((pillar) =>
		KEY_INDICATORS[pillar].flatMap((id): StripPlace[] => {
			const [indicator, place] = [indicators.get(id), byIndicator.get(id)];
			return indicator && place && rankable(indicator) ? [{ pillar, indicator, place }] : [];
		})
	);
}

/** What stands out of a strip, among the indicators that have a better end and a value. */
export interface StripFinding {
	/** Highest and lowest place of what there is any of; undefined where there is nothing. */
	readonly ends: { readonly best: StripPlace; readonly worst: StripPlace } | undefined;
	/** Zeros: a zero that most of the world shares has a place in the middle, and is still none. */
	readonly none: readonly Indicator[];
}

/** The highest and the lowest place, and what there is none of. */
export function stripFinding(strip: readonly StripPlace[]): StripFinding {
	const known = strip.filter(
		({ indicator, place }) => indicator.direction !== 'neutral' && place.percentile !== undefined
	);
	const order = known
		.filter(({ place }) => place.cell.value !== 0)
		.sort((a, b) => (b.place.percentile ?? 0) - (a.place.percentile ?? 0));
	const [best, worst] = [order[0], order.at(-1)];
	return {
		ends: best && worst && { best, worst },
		none: known.flatMap(({ indicator, place }) => (place.cell.value === 0 ? indicator : []))
	};
}

/** The strip as a chart: a row for each pillar. */
export function stripChart(
	strip: readonly StripPlace[],
	words: { readonly pillar: (pillar: Pillar) => string; readonly axis: string; readonly absent: string }
): DotStripData {
	return {
		domain: [0, 100],
		axis: words.axis,
		absent: words.absent,
		rows: [...Map.groupBy(strip, ({ pillar }) => pillar)].map(([pillar, places]) => ({
			key: pillar,
			label: words.pillar(pillar),
			dots: places.flatMap(({ indicator, place }) =>
				place.percentile === undefined
					? []
					: {
							key: indicator.id,
							value: place.percentile,
							text: indicator.title,
							tone: indicator.direction === 'neutral' ? STRIP_TONES.neutral : STRIP_TONES.better
						}
			)
		}))
	};
}

/** Every leading indicator of the strip with its value and percentile, those without a value too. */
export function stripListing(strip: readonly StripPlace[], pillarText: (pillar: Pillar) => string): Listing {
	return {
		columns: [
			{ id: 'pillar', kind: 'text' },
			{ id: 'indicator', kind: 'text' },
			{ id: 'year', kind: 'year' },
			{ id: 'value', kind: 'number' },
			{ id: 'unit', kind: 'text' },
			{ id: 'percentile', kind: 'number', decimals: 1 }
		],
		rows: strip.map(({ pillar, indicator, place: { cell, percentile } }) => ({
			key: indicator.id,
			values: {
				pillar: pillarText(pillar),
				indicator: indicator.title,
				year: cell.year,
				value: cell.value,
				unit: indicator.unit,
				percentile
			},
			confidence: cell.confidence,
			sourceIds: cell.sourceId === undefined ? [] : [cell.sourceId],
			note: cell.note
		}))
	};
}
