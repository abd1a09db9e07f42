import { SERIES_TONES, type SeriesTone } from '#core/scale/tone.ts';
import type { Cell } from '#core/table/observation.ts';
import type { Series } from '#core/table/view.ts';
import type { Named } from './fit-name.ts';

/** A year that a line has a value for. */
export interface TrendPoint {
	readonly year: number;
	readonly value: number;
}

/** A line of the chart: a country, or the group. */
export interface TrendLine extends Named {
	/** iso3, or `region`. */
	readonly key: string;
	readonly tone: SeriesTone | 'region';
	/** Runs of years without a gap and of one source; a run of one year is a point. */
	readonly runs: readonly (readonly TrendPoint[])[];
}

/**
 * The lines that can share one axis: countries, and the group's number where it is of the same unit (a share of members is not,
 * and is drawn only alone). Lines without any value are left out.
 */
export function trendLines(series: Series): TrendLine[] {
	const { indicator, years } = series;
	const countries = series.lines.map(({ iso3, country: name, shortName, points }, index): TrendLine => {
		const tone = SERIES_TONES[index % SERIES_TONES.length] ?? 'series-0';
		const shown = indicator.validity === 'until_changed' ? standing(points, years) : points;
		return { key: iso3, name, shortName, tone, runs: runsOf(shown, years, indicator.comparable) };
	});
	const present = countries.filter(({ runs }) => runs.length > 0);
	if (present.length > 0 && indicator.aggregation === 'share_of_members') return present;
	const region: TrendLine = {
		key: 'region',
		name: series.group.name,
		tone: 'region',
		runs: runsOf(series.region, years)
	};
	return region.runs.length > 0 ? [...present, region] : present;
}

/** A value that stands until it changes has one in every year from its first row on. */
function standing(points: readonly Cell[], years: readonly number[]): { year: number; value: number | undefined }[] {
	return years.map((year) => ({ year, value: points.findLast((point) => (point.year ?? Infinity) <= year)?.value }));
}

/** What a line is made of; a source where all values have one. */
type Point = Pick<Cell, 'year' | 'value'> & Partial<Pick<Cell, 'sourceId'>>;

/**
 * Splits a line wherever a year that the file has is missing from it or its source changes, and everywhere if values may not be
 * compared: nothing joins those.
 */
function runsOf(points: readonly Point[], years: readonly number[], comparable = true): TrendPoint[][] {
	const byYear = new Map(points.map((point) => [point.year, point]));
	const runs: TrendPoint[][] = [];
	let run: TrendPoint[] | undefined;
	let source: string | undefined;
	for (const year of years) {
		const { value, sourceId } = byYear.get(year) ?? {};
		if (sourceId !== source) run = undefined;
		source = sourceId;
		if (value === undefined) {
			run = undefined;
		} else if (run && comparable) {
			run.push({ year, value });
		} else {
			run = [{ year, value }];
			runs.push(run);
		}
	}
	return runs;
}
