import type { Listing } from '#core/table/listing.ts';
import type { Chapter } from './certificates.ts';
import type { StatedShare } from './stated-shares.ts';

/** One row per chapter of the European list. */
export function chapterListing(chapters: readonly Chapter[], nameOf: (iso3: string) => string): Listing {
	return {
		columns: [
			{ id: 'atc', kind: 'text' },
			{ id: 'chapter', kind: 'text' },
			{ id: 'year', kind: 'year' },
			{ id: 'substances', kind: 'number' },
			{ id: 'critical_substances', kind: 'number' },
			{ id: 'suppliers', kind: 'number' },
			{ id: 'countries', kind: 'number' },
			{ id: 'top_country', kind: 'text' },
			{ id: 'top_country_share_pct', kind: 'number', decimals: 1 },
			{ id: 'eu_eea_share_pct', kind: 'number', decimals: 1 },
			{ id: 'hhi', kind: 'number', decimals: 0 }
		],
		rows: chapters.map((chapter) => ({
			key: chapter.atc,
			values: {
				atc: chapter.atc,
				chapter: chapter.name,
				year: chapter.year,
				substances: chapter.substances,
				critical_substances: chapter.critical,
				suppliers: chapter.suppliers,
				countries: chapter.countries,
				top_country: chapter.even ? undefined : nameOf(chapter.top),
				top_country_share_pct: chapter.topShare * 100,
				eu_eea_share_pct: chapter.euShare * 100,
				hhi: chapter.hhi
			},
			confidence: chapter.confidence,
			sourceIds: [chapter.sourceId]
		}))
	};
}

/** One row per stated share, with what it is a share of as its note. */
export function statedListing(shares: readonly StatedShare[]): Listing {
	return {
		columns: [
			{ id: 'subject', kind: 'text' },
			{ id: 'year', kind: 'year' },
			{ id: 'period', kind: 'text' },
			{ id: 'share_pct', kind: 'number' },
			{ id: 'as_stated', kind: 'text' }
		],
		rows: shares.map(({ key, subject, year, period, percent, stated, qualifier, confidence, sourceId }) => ({
			key,
			values: { subject, year, period, share_pct: percent, as_stated: stated },
			confidence,
			sourceIds: [sourceId],
			note: qualifier
		}))
	};
}
