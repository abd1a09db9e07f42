import { choose, indicatorTitles, stepYear, timeChange } from './explorer.ts';
import { openSlowPage, type SlowDevice } from './slow-device.ts';

/** ms from input to painted, one number per change. */
export interface Changes {
	/** The data comes over the line. */
	readonly indicatorUncached: readonly number[];
	/** The data was shown before. */
	readonly indicatorCached: readonly number[];
	readonly regionUncached: readonly number[];
	readonly regionCached: readonly number[];
	readonly year: readonly number[];
	/** Layout shift of all these changes together. */
	readonly layoutShift: number;
}

const start = 'mva_pct_gdp';
const others = ['population', 'gdp_per_capita', 'tb_incidence', 'mva_per_capita', 'researchers_per_million'];
const regions = ['Africa', 'Europe', 'Asia', 'Americas', 'Oceania'];

export async function measureChanges(device: SlowDevice): Promise<Changes> {
	const titles = indicatorTitles();
	const indicator = (id: string) => choose('Indicator', titles.get(id) ?? id);
	const { page, ready, close } = await openSlowPage(device);
	try {
		await page.goto(`/explore?indicator=${start}&view=map`);
		await ready();
		const year = await inTurn(others, () => timeChange(page, stepYear, 'ArrowLeft'));
		const regionUncached: number[] = [];
		const regionCached: number[] = [];
		for (const region of regions) {
			regionUncached.push(await timeChange(page, choose('Region', region), 'Enter'));
			regionCached.push(await timeChange(page, choose('Region', 'World'), 'Enter'));
		}
		const indicatorUncached: number[] = [];
		const indicatorCached: number[] = [];
		for (const id of others) {
			indicatorUncached.push(await timeChange(page, indicator(id), 'Enter'));
			indicatorCached.push(await timeChange(page, indicator(start), 'Enter'));
		}
		const layoutShift = await page.evaluate(() => window.benchProbe.layoutShift);
		return { indicatorUncached, indicatorCached, regionUncached, regionCached, year, layoutShift };
	} finally {
		await close();
	}
}

async function inTurn<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	for (const item of items) results.push(await act(item));
	return results;
}
