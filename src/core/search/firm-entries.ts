import { applicantKey } from '#core/active-ingredients/applicant.ts';
import type { SearchEntry } from './entry.ts';

/** Names of the firms of one country: they are thousands, so what they share is said once. */
export type PackedFirms = readonly [iso3: string, hint: string, names: readonly string[]];

/** Id of the element of a firm on the page of its country's firms. */
export function firmId(key: string): string {
	return `firm-${key}`;
}

/** Address of the page that lists the firms of a country. */
export function firmsPath(iso3: string): string {
	return `/search/makers/${iso3}`;
}

/** Entries of firms; each leads to its line on the page of its country's firms. */
export function firmEntries(packed: readonly PackedFirms[]): SearchEntry[] {
	return packed.flatMap(([iso3, hint, names]) =>
		names.map((name) => ({
			kind: 'maker' as const,
			name,
			path: `${firmsPath(iso3)}#${firmId(applicantKey(name))}`,
			hint,
			aliases: [],
			codes: []
		}))
	);
}
