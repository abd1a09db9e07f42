import type { Listing } from '#core/table/listing.ts';
import type { BoughtHeading, HeadingKind } from './bought-headings.ts';

/** Headings with what the region imports, and who sells in the world. */
export function boughtHeadingsListing(
	headings: readonly BoughtHeading[],
	name: (iso3: string) => string,
	kindName: (kind: HeadingKind) => string
): Listing {
	return {
		columns: [
			{ id: 'hs4', kind: 'text' },
			{ id: 'heading', kind: 'text' },
			{ id: 'kind', kind: 'text' },
			{ id: 'year', kind: 'year' },
			{ id: 'imports_usd', kind: 'number', decimals: 0 },
			{ id: 'members_trading', kind: 'number', decimals: 0 },
			{ id: 'world_hhi_exporters', kind: 'number', decimals: 0 },
			{ id: 'world_top_exporter', kind: 'text' },
			{ id: 'world_top_exporter_share_pct', kind: 'number', decimals: 2 },
			{ id: 'world_top3_exporters_share_pct', kind: 'number', decimals: 2 }
		],
		rows: headings.map((heading) => ({
			key: heading.hs4,
			values: {
				hs4: heading.hs4,
				heading: heading.title,
				kind: kindName(heading.kind),
				year: heading.year,
				imports_usd: heading.imports,
				members_trading: heading.covered,
				world_hhi_exporters: heading.hhi,
				world_top_exporter: name(heading.topExporter),
				world_top_exporter_share_pct: percent(heading.topShare),
				world_top3_exporters_share_pct: percent(heading.topThreeShare)
			},
			confidence: heading.confidence,
			sourceIds: heading.sourceIds
		}))
	};
}

/** A share as the source gives it: in percent with two digits. */
function percent(share: number): number {
	return Math.round(share * 10_000) / 100;
}
