import type { Balance } from '#core/trade/balance.ts';
import { headingsOf, type BoughtHeading } from '#core/trade/bought-headings.ts';
import type { FlowYear } from '#core/trade/flow.ts';
import type { FlowView, Reported } from '#core/trade/flow-view.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';
import { insideSelector } from './flow-words.ts';
import { marketWords } from './heading-words.ts';
import { wholeNumber, usd } from './money.ts';

interface LeadInput {
	readonly group: string;
	readonly balance: Balance;
	/** Vaccines that members buy, by the reports that cover the region better. */
	readonly vaccines: FlowView;
	readonly year: FlowYear;
	/** True for the world, of whose partners none is outside. */
	readonly world: boolean;
	readonly headings: readonly BoughtHeading[];
	readonly name: (iso3: string) => string;
}

/** How much the region imports, from how concentrated a market most of it comes, how much of it in vaccines, and where these come from. */
export function tradeLead({ group, balance, vaccines, year, world, headings, name }: LeadInput): string {
	return [
		importsSentence(group, balance),
		...largestSentence(headings, name),
		...vaccinesSentences(vaccines, { year: textFormat.year(year), world, name })
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

/** What is imported and from where, by the reports that cover the region better; then the other side's, without a leading origin where few members report. */
function vaccinesSentences(
	view: FlowView,
	{ year, world, name }: { readonly year: string; readonly world: boolean; readonly name: (iso3: string) => string }
): string[] {
	const { members, importer, exporter } = view;
	const [bought, sold] = [said(importer, world, name), said(exporter, world, name)];
	if (view.report === 'importer') {
		if (!bought) return [m.trade_lead_no_vaccines({ year })];
		return [
			m.trade_lead_vaccines_importers({ year, members, ...bought }),
			sold ? m.trade_lead_vaccines_other_exporters(sold) : m.trade_lead_vaccines_no_exporters()
		];
	}
	if (!sold) return [m.trade_lead_no_vaccines({ year })];
	return [
		m.trade_lead_vaccines_exporters({ year, members, ...sold }),
		bought
			? m.trade_lead_vaccines_other_importers({ members, ...bought })
			: m.trade_lead_vaccines_no_importers({ members })
	];
}

function said({ total, members, partners, inside }: Reported, world: boolean, name: (iso3: string) => string) {
	if (total === undefined || !partners) return undefined;
	return {
		total: usd(total),
		covered: members,
		inside: insideSelector(inside, world),
		country: name(partners.top.key),
		share: textFormat.percent(partners.top.share),
		hhi: wholeNumber(partners.hhi)
	};
}
