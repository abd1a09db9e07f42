import { textOf, type TableRow } from '#core/schema/row.ts';
import type { CrossSection } from '#core/table/view.ts';
import type { Dossier } from './dossier.ts';
import type { Product } from './product.ts';
import { isForOthersOnly, isKnownMature } from './standing.ts';

/** What can stand for making: registered sites, prequalified vaccines, prequalified active ingredients. */
export const MAKES = ['sites', 'vaccines', 'apis'] as const;
export type Make = (typeof MAKES)[number];

/** The products whose regulation each measure is set against. */
export const MAKE_PRODUCTS: Readonly<Record<Make, Product>> = {
	sites: 'medicines',
	vaccines: 'vaccines',
	apis: 'medicines'
};

/** What a country makes: 0 is a counted zero of the register, undefined is not known. */
export type Making = Readonly<Record<Make, number | undefined>>;

/** The sections that making is read from; `api` and `dosage` say where the register of sites was counted at all. */
export interface MakingSections {
	readonly api: CrossSection;
	readonly dosage: CrossSection;
	readonly vaccines: CrossSection;
	readonly apis: CrossSection;
}

/**
 * What every country makes, by iso3. A site that makes both active ingredients and dosage forms stands in both indicators,
 * so sites are counted one by one from `sites.csv`; undefined where that register says nothing of the country.
 */
export function makingByCountry(siteRows: readonly TableRow[], sections: MakingSections): ReadonlyMap<string, Making> {
	const sites = new Map<string, number>();
	for (const row of siteRows) {
		const iso3 = textOf(row, 'iso3');
		sites.set(iso3, (sites.get(iso3) ?? 0) + 1);
	}
	const values = (section: CrossSection): ReadonlyMap<string, number | undefined> =>
		new Map(section.cells.map(({ iso3, value }) => [iso3, value]));
	const [api, dosage, vaccines, apis] = [
		values(sections.api),
		values(sections.dosage),
		values(sections.vaccines),
		values(sections.apis)
	];
	const counted = (iso3: string): boolean =>
		siteRows.length > 0 && api.get(iso3) !== undefined && dosage.get(iso3) !== undefined;
	return new Map(
		[...api.keys()].map((iso3) => [
			iso3,
			{
				sites: counted(iso3) ? (sites.get(iso3) ?? 0) : undefined,
				vaccines: vaccines.get(iso3),
				apis: apis.get(iso3)
			}
		])
	);
}

/** Who makes, set against what is known of their regulators. */
export interface MakingWithoutMaturity {
	readonly make: Make;
	/** Members that make something, most first. */
	readonly makers: readonly Dossier[];
	/** Those among them whose regulator is not known to be mature for these products. */
	readonly unmatched: readonly Dossier[];
	/** Those among the unmatched whose regulator is known to be mature for the other products: vaccines or medicines. */
	readonly othersOnly: readonly Dossier[];
	/**
	 * Members without a site in the register that make medicines by a statement or estimate from outside it, by name; empty for the other
	 * measures.
	 */
	readonly stated: readonly Dossier[];
	/** Members with a counted zero. */
	readonly without: number;
	/** Members of whom it is not known whether they make anything. */
	readonly unknown: number;
}

/** Whether the regulator is not known to be mature for what the measure counts. */
export function unknownFor({ standing }: Dossier, make: Make): boolean {
	return !isKnownMature(standing[MAKE_PRODUCTS[make]]);
}

/** Whether the country makes medicines by a statement or estimate alone: the register of sites has none of its. */
export function hasStatedOnly({ making, stated }: Dossier): boolean {
	return stated.length > 0 && (making.sites ?? 0) === 0;
}

/** Splits a region by what it makes. */
export function makingWithoutMaturity(region: readonly Dossier[], make: Make): MakingWithoutMaturity {
	const made = ({ making }: Dossier): number => making[make] ?? 0;
	const makers = region
		.filter((dossier) => made(dossier) > 0)
		.sort((a, b) => made(b) - made(a) || a.label.localeCompare(b.label, 'en'));
	return {
		make,
		makers,
		unmatched: makers.filter((maker) => unknownFor(maker, make)),
		othersOnly: makers.filter(({ standing }) => isForOthersOnly(standing[MAKE_PRODUCTS[make]])),
		stated: make === 'sites' ? region.filter(hasStatedOnly) : [],
		without: region.filter(({ making }) => making[make] === 0).length,
		unknown: region.filter(({ making }) => making[make] === undefined).length
	};
}

/** The measure that the address asks for; sites by default. */
export function parseMake(text: string): Make {
	return MAKES.find((make) => make === text) ?? 'sites';
}
