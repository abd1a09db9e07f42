import type { Licence, Source } from '#core/table/catalogue.ts';

/** What a licence asks of those who use the rows, the strictest first: in a mix the first that occurs holds for the whole. */
export const TERMS = ['non_commercial', 'share_alike', 'attribution', 'unstated', 'open'] as const;
export type Terms = (typeof TERMS)[number];

/**
 * Terms of one licence. Commercial use is a fact of its own in `licences.csv`; the rest is told by the id, which is a code:
 * `…_sa_…` shares alike, dedications to the public domain ask for nothing, and the attribution that some terms ask for is in the name.
 */
export function termsOf({ id, commercialUse }: Pick<Licence, 'id' | 'commercialUse'>): Terms {
	if (commercialUse === 'no') return 'non_commercial';
	if (sharesAlike(id)) return 'share_alike';
	if (/public_domain|pddl|cc0/.test(id)) return 'open';
	if (/attribution/.test(id) || commercialUse === 'yes') return 'attribution';
	return 'unstated';
}

const sharesAlike = (id: string): boolean => /(^|_)sa(_|$)/.test(id);

/** What holds for rows of several sources taken together. */
export interface LicenceMix {
	/** The strictest of all; `open` where there is no source. */
	readonly terms: Terms;
	/** Publishers whose licence has these terms, each once: because of them it is so strict. */
	readonly because: readonly string[];
	/** Publishers whose licence asks that what is made of the rows is shared under the same one, whatever else it asks. */
	readonly shareAlike: readonly string[];
	/** Publishers that state no licence. */
	readonly unstated: readonly string[];
	/** Each licence with its sources, in the order of the licences. A source whose licence is not described stands under its id. */
	readonly parts: readonly { readonly licence: Licence; readonly terms: Terms; readonly sources: readonly Source[] }[];
}

/** Licences of sources, and the strictest of them. */
export function licenceMix(sources: readonly Source[], licences: readonly Licence[]): LicenceMix {
	const described = new Set(licences.map(({ id }) => id));
	const unknown = [...new Set(sources.map(({ licence }) => licence))].filter((id) => !described.has(id));
	const all = [...licences, ...unknown.map((id): Licence => ({ id, title: id, url: '', commercialUse: 'unstated' }))];
	const parts = all
		.map((licence) => ({
			licence,
			terms: termsOf(licence),
			sources: sources.filter((source) => source.licence === licence.id)
		}))
		.filter((part) => part.sources.length > 0);
	const publishers = (which: (part: (typeof parts)[number]) => boolean): string[] => [
		...new Set(parts.filter(which).flatMap((part) => part.sources.map(({ publisher }) => publisher)))
	];
	const terms = TERMS.find((one) => parts.some((part) => part.terms === one)) ?? 'open';
	return {
		terms,
		because: publishers((part) => part.terms === terms),
		shareAlike: publishers(({ licence }) => sharesAlike(licence.id)),
		unstated: publishers((part) => part.terms === 'unstated'),
		parts
	};
}
