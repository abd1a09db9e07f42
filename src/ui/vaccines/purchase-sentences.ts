import { compactNumber } from '#core/text/numbers.ts';
import { largestOrigins, reportedBy, type Purchases } from '#core/vaccines/purchases.ts';
import * as m from '#locale/compiled/messages.js';
import { locale, textFormat } from '#ui/figure/format.ts';

const DIGITS = 3;
/** Origins whose share is told together. */
const TOP = 3;

/** What both sides report over all origins; says so where there is nothing. */
export function purchasesFinding(region: string, view: Purchases): string {
	const year = textFormat.year(view.year);
	if (view.rows.length === 0) return m.vaccines_purchases_none({ region, year });
	return m.vaccines_purchases_finding({
		region,
		year,
		importers: compactNumber(view.importers, locale, DIGITS),
		exporters: compactNumber(view.exporters, locale, DIGITS)
	});
}

/** Who sells most, how concentrated the market is, who reports, and how much of it the chart shows. */
export function purchasesDetails(
	view: Purchases,
	shown: number,
	world: boolean,
	country: (iso3: string) => string
): string[] {
	const side = reportedBy(view);
	if (!side) return [];
	const origins = largestOrigins(view, side);
	const [first] = origins;
	const top = origins.slice(0, TOP);
	const inside = origins
		.filter(({ origin }) => view.rows.some((row) => row.origin === origin && row.inside))
		.reduce((sum, { share }) => sum + share, 0);
	const share = (part: number): string => textFormat.percent(part);
	const lines: string[] = [];
	if (first) {
		const words = { origin: country(first.origin), share: share(first.share) };
		lines.push(
			side === 'importers' ? m.vaccines_purchases_largest(words) : m.vaccines_purchases_largest_exporters(words)
		);
	}
	if (origins.length > TOP) {
		const names = textFormat.list(top.map(({ origin }) => country(origin)));
		const sum = top.reduce((total, part) => total + part.share, 0);
		lines.push(m.vaccines_purchases_top({ origins: names, share: share(sum) }));
	}
	if (inside > 0 && !world) lines.push(m.vaccines_purchases_inside({ share: share(inside) }));
	if (side === 'importers' && view.reporting < view.members) {
		lines.push(m.vaccines_purchases_reporting({ reporting: view.reporting, count: view.members }));
	}
	if (shown < view.rows.length) lines.push(m.vaccines_purchases_shown({ shown, count: view.rows.length }));
	return lines;
}
