import type { Balance } from '#core/trade/balance.ts';
import type { Concentration } from '#core/trade/concentration.ts';
import { headingsOf, type BoughtHeading } from '#core/trade/bought-headings.ts';
import type { FlowYear } from '#core/trade/flow.ts';
import type { FlowView } from '#core/trade/flow-view.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';
import { marketWords } from './heading-words.ts';
import { wholeNumber, usd } from './money.ts';

interface LeadInput {
	readonly group: string;
	readonly balance: Balance;
	/** Vaccines into the region. */
	readonly vaccines: FlowView;
	readonly year: FlowYear;
	readonly headings: readonly BoughtHeading[];
	readonly name: (iso3: string) => string;
}

/** How much the region imports, from how concentrated a market most of it comes, and where its vaccines come from. */
export function tradeLead({ group, balance, vaccines, year, headings, name }: LeadInput): string {
	return [
		importsSentence(group, balance),
		...largestSentence(headings, name),
		vaccinesSentence(vaccines, textFormat.year(year), name)
	].join(' ');
}

/** The heading of pharmaceutical goods that most is bought under; nothing where none is. */
function largestSentence(headings: readonly BoughtHeading[], name: (iso3: string) => string): string[] {
	const largest = headingsOf(headings, 'pharmaceuticals')[0];
	if (!largest || largest.imports === 0) return [];
	return [
		m.trade_lead_largest({ heading: largest.title, imports: usd(largest.imports), ...marketWords(largest, name) })
	];
}

function importsSentence(group: string, { rows, imports }: Balance): string {
	const year = rows.find((row) => row.year !== undefined)?.year;
	if (imports.value === undefined || year === undefined) {
		return m.trade_lead_no_imports({ group, members: imports.members });
	}
	return m.trade_lead_imports({
		group,
		imports: usd(imports.value),
		year: textFormat.year(year),
		covered: imports.covered,
		members: imports.members
	});
}

/** Both reports where both are there: they differ so much that one alone would mislead. */
function vaccinesSentence({ importer, exporter }: FlowView, year: string, name: (iso3: string) => string): string {
	const [bought, sold] = [importer.partners, exporter.partners];
	if (bought && sold) {
		const [a, b] = [said(bought, name), said(sold, name)];
		return m.trade_lead_vaccines({
			year,
			country: a.country,
			share: a.share,
			hhi: a.hhi,
			otherCountry: b.country,
			otherShare: b.share,
			otherHhi: b.hhi
		});
	}
	if (bought) return m.trade_lead_vaccines_importers({ year, ...said(bought, name) });
	if (sold) return m.trade_lead_vaccines_exporters({ year, ...said(sold, name) });
	return m.trade_lead_no_vaccines({ year });
}

function said({ top, hhi }: Concentration, name: (iso3: string) => string) {
	return { country: name(top.key), share: textFormat.percent(top.share), hhi: wholeNumber(hhi) };
}
