import { resolve } from '$app/paths';
import { findingText } from '#core/schema/finding.ts';
import type { Indicator } from '#core/table/indicator.ts';
import { indicatorTable, type IndicatorTable } from '#core/table/indicator-table.ts';
import { loadReader } from '#ui/explore/load-reader.ts';
import { LoadError, fetchFile } from './load-error.ts';

/**
 * Fetches and reads one indicator file: the very file that people download. The reader comes along with the first one,
 * since the view that a page starts with brings its rows. Throws a LoadError that says which file and why.
 */
export async function loadIndicator(fetcher: typeof fetch, indicator: Indicator): Promise<IndicatorTable> {
	const path = resolve('/data/indicators/[id].csv', { id: indicator.id });
	const [text, { parseObservations }] = await Promise.all([
		fetchFile(fetcher, path).then((response) => response.text()),
		loadReader()
	]);
	const { observations, findings } = parseObservations(path, text);
	const [first] = findings;
	if (first) throw new LoadError(path, findingText(first));
	return indicatorTable(indicator, observations);
}
