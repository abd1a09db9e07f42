import { parseCellDatum } from '#core/chart/cell-datum.ts';
import type { Imbalance } from '#core/ecosystem/imbalance.ts';
import type { StandingColumn } from '#core/ecosystem/standing.ts';
import type { Pillar } from '#core/table/indicator.ts';
import { exactNumber } from '#core/text/numbers.ts';
import * as m from '#locale/compiled/messages.js';
import type { CellFacts } from '#ui/figure/cell-facts.ts';
import { locale, textFormat } from '#ui/figure/format.ts';

/** A percentile in whole numbers: one below a half is 0, the lowest place. */
export function percentileText(percentile: number): string {
	return exactNumber(Math.round(percentile), 0, locale);
}

/** In how many members capacity is ahead, and whose gap is the widest. */
export function imbalanceFinding(imbalances: readonly Imbalance[], region: string): string {
	const [widest] = imbalances;
	if (!widest) return m.ecosystem_imbalance_none({ region });
	const count = imbalances.filter(({ gap }) => gap > 0).length;
	const words = {
		region,
		compared: imbalances.length,
		country: widest.member.shortName,
		capacity: percentileText(widest.capacity.percentile ?? 0),
		median: percentileText(widest.median)
	};
	return count === 0 ? m.ecosystem_imbalance_finding_none(words) : m.ecosystem_imbalance_finding({ ...words, count });
}

/** One end of a country's gap: the percentile, and what it is made of. */
export function imbalanceFacts(
	datum: string,
	imbalances: readonly Imbalance[],
	columns: ReadonlyMap<Pillar, StandingColumn>
): CellFacts | undefined {
	const place = parseCellDatum(datum);
	const found = imbalances.find(({ member }) => member.iso3 === place?.row);
	if (!found) return undefined;
	const { member, capacity, enabling, median } = found;
	const percentile = (value: number): string => m.ecosystem_percentile({ percentile: percentileText(value) });
	return {
		heading: member.name,
		values: [
			{ label: m.ecosystem_imbalance_to(), value: percentile(capacity.percentile ?? 0), absent: false, marks: [] },
			{
				label: m.ecosystem_imbalance_from(),
				value: percentile(median),
				absent: false,
				marks: [
					m.ecosystem_imbalance_count({ count: enabling.length }),
					textFormat.list(enabling.map((of) => partText(of, columns.get(of.pillar), member.iso3)))
				]
			}
		],
		source: undefined
	};
}

/** One of the percentiles that a median is of, with the indicator and the value behind it: a pillar's name would say more than is known. */
function partText(
	{ percentile }: Imbalance['enabling'][number],
	column: StandingColumn | undefined,
	iso3: string
): string {
	const value = column?.standings.get(iso3)?.value;
	if (!column || value === undefined) return percentileText(percentile);
	return m.ecosystem_imbalance_part({
		indicator: column.indicator.title,
		value: textFormat.value(value, column.indicator),
		percentile: percentileText(percentile)
	});
}
