import type { Listing } from '#core/table/listing.ts';
import type { Heading } from './headings.ts';
import type { MoneyGap } from './money-gap.ts';

type NameOf = (iso3: string) => string;

/** One row per exporter that is told apart, and one for all others: `exporter` is empty there. */
export function exporterListing(headings: readonly Heading[], nameOf: NameOf): Listing {
	return {
		columns: [
			{ id: 'hs4', kind: 'text' },
			{ id: 'heading', kind: 'text' },
			{ id: 'year', kind: 'year' },
			{ id: 'place', kind: 'number' },
			{ id: 'exporter', kind: 'text' },
			{ id: 'export_usd', kind: 'number' },
			{ id: 'share_pct', kind: 'number', decimals: 1 },
			{ id: 'hhi', kind: 'number', decimals: 0 }
		],
		rows: headings.flatMap(({ hs4, title, year, top, othersUsd, worldUsd, hhi, confidence, sourceIds }) => {
			const shared = { confidence, sourceIds };
			const values = { hs4, heading: title, year, hhi: Math.round(hhi) };
			return [
				...top.map(({ iso3, usd, share }, index) => ({
					key: `${hs4}_${iso3}`,
					values: { ...values, place: index + 1, exporter: nameOf(iso3), export_usd: usd, share_pct: share * 100 },
					...shared
				})),
				{
					key: `${hs4}_others`,
					values: {
						...values,
						place: undefined,
						exporter: undefined,
						export_usd: othersUsd,
						share_pct: (othersUsd / worldUsd) * 100
					},
					...shared
				}
			];
		})
	};
}

/** One row per heading: what the group buys, and how concentrated the exporters of the world are. */
export function importListing(headings: readonly Heading[], nameOf: NameOf): Listing {
	return {
		columns: [
			{ id: 'hs4', kind: 'text' },
			{ id: 'heading', kind: 'text' },
			{ id: 'year', kind: 'year' },
			{ id: 'import_usd', kind: 'number' },
			{ id: 'members_with_data', kind: 'number' },
			{ id: 'hhi_exporters', kind: 'number', decimals: 0 },
			{ id: 'top_exporter', kind: 'text' },
			{ id: 'top_exporter_share_pct', kind: 'number', decimals: 1 },
			{ id: 'region_share_of_exports_pct', kind: 'number', decimals: 1 }
		],
		rows: headings.map(({ hs4, title, year, importsUsd, covered, hhi, top, insideShare, confidence, sourceIds }) => ({
			key: hs4,
			values: {
				hs4,
				heading: title,
				year,
				import_usd: importsUsd,
				members_with_data: covered,
				hhi_exporters: Math.round(hhi),
				top_exporter: top[0] && nameOf(top[0].iso3),
				top_exporter_share_pct: top[0] && top[0].share * 100,
				region_share_of_exports_pct: insideShare * 100
			},
			confidence,
			sourceIds
		}))
	};
}

/** One row per member; what is not known is empty. The population is that of the year of the row. */
export function moneyListing({ members }: MoneyGap): Listing {
	return {
		columns: [
			{ id: 'iso3', kind: 'text' },
			{ id: 'country', kind: 'text' },
			{ id: 'year', kind: 'year' },
			{ id: 'export_usd', kind: 'number', decimals: 0 },
			{ id: 'import_usd', kind: 'number', decimals: 0 },
			{ id: 'balance_usd', kind: 'number', decimals: 0 },
			{ id: 'export_per_import', kind: 'number', decimals: 2 },
			{ id: 'population', kind: 'number' },
			{ id: 'export_usd_per_head', kind: 'number', decimals: 2 },
			{ id: 'import_usd_per_head', kind: 'number', decimals: 2 }
		],
		rows: members.map((member) => ({
			key: member.iso3,
			values: {
				iso3: member.iso3,
				country: member.country,
				year: member.year,
				export_usd: member.exports,
				import_usd: member.imports,
				balance_usd: member.balance,
				export_per_import: member.ratio,
				population: member.people,
				export_usd_per_head: member.exportsPerHead,
				import_usd_per_head: member.importsPerHead
			},
			confidence: member.confidence,
			sourceIds: member.sourceIds
		}))
	};
}
