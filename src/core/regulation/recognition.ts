import { textOf, type TableRow } from '#core/schema/row.ts';
import type { CrossSection } from '#core/table/view.ts';
import { PRODUCTS, type Product } from './product.ts';

/** What is published about the standing of a country's regulator. Undefined is "nothing published", never "low". */
export interface Recognition {
	/** WHO maturity level for medicines, 3 or 4; lower levels are not made public. */
	readonly medicines: number | undefined;
	/** The same for vaccines. */
	readonly vaccines: number | undefined;
	/**
	 * On the list of WHO-Listed Authorities, in its own name or through the European network; the products where the listing is known
	 * to be limited to these.
	 */
	readonly listed: boolean | Product;
	/** Part in ICH: 1 observer, 2 represented through the European Union, 3 regulatory member. */
	readonly ich: number | undefined;
}

/** That of a country of which nothing is published. */
export const NO_RECOGNITION: Recognition = { medicines: undefined, vaccines: undefined, listed: false, ich: undefined };

/** The indicators that a recognition is read from. */
export const RECOGNITION_INDICATORS = {
	medicines: 'regulator_maturity_medicines',
	vaccines: 'regulator_maturity_vaccines',
	listed: 'who_listed_authority',
	ich: 'ich_status'
} as const satisfies Record<keyof Recognition, string>;

/** Recognition of every country of the sections, by iso3. Rows of `regulators.csv` tell what a listing covers; all, where they say nothing. */
export function recognitions(
	sections: Readonly<Record<keyof Recognition, CrossSection>>,
	regulators: readonly TableRow[]
): ReadonlyMap<string, Recognition> {
	const values = (section: CrossSection): ReadonlyMap<string, number | undefined> =>
		new Map(section.cells.map(({ iso3, value }) => [iso3, value]));
	const scopes = new Map(regulators.map((row) => [textOf(row, 'iso3'), listingScope(textOf(row, 'who_listed_scope'))]));
	const [medicines, vaccines, listed, ich] = [
		values(sections.medicines),
		values(sections.vaccines),
		values(sections.listed),
		values(sections.ich)
	];
	return new Map(
		[...medicines.keys()].map((iso3) => [
			iso3,
			{
				medicines: medicines.get(iso3),
				vaccines: vaccines.get(iso3),
				listed: listed.get(iso3) === 1 && (scopes.get(iso3) ?? true),
				ich: ich.get(iso3)
			}
		])
	);
}

/** The products where the words of the listing name one kind alone; true where they name both or say nothing. */
function listingScope(words: string): true | Product {
	const [named, ...others] = PRODUCTS.filter((product) => words.toLowerCase().includes(product));
	return named === undefined || others.length > 0 ? true : named;
}
