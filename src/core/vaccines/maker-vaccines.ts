import { distinct, type VaccineProduct } from './product.ts';

/** A vaccine of one maker under one name, with all its presentations on the list. Its confidence and sources are those of its maker. */
export interface MakerVaccine {
	/** As `makerKey` has it. */
	readonly maker: string;
	/** As listed, such as `Measles and Rubella`. */
	readonly type: string;
	/** Commercial name. */
	readonly name: string;
	readonly regulator: string;
	/** ISO dates of the prequalification of its presentations, each once, first to last. */
	readonly dates: readonly string[];
	readonly presentations: number;
}

/** What tells makers apart: a name with its seat. */
export function makerKey({ name, iso3 }: { readonly name: string; readonly iso3: string }): string {
	return `${name}|${iso3}`;
}

/** The vaccines of every maker: by maker, type and name. */
export function makerVaccines(products: readonly VaccineProduct[]): MakerVaccine[] {
	const same = Map.groupBy(products, ({ maker, iso3, type, name, regulator }) =>
		[maker, iso3, type, name, regulator].join('|')
	);
	return [...same.values()]
		.flatMap((own): MakerVaccine[] => {
			const [first] = own;
			if (!first) return [];
			const { maker, iso3, type, name, regulator } = first;
			return [
				{
					maker: makerKey({ name: maker, iso3 }),
					type,
					name,
					regulator,
					dates: distinct(own.map(({ since }) => since)),
					presentations: own.length
				}
			];
		})
		.sort(
			(a, b) =>
				a.maker.localeCompare(b.maker, 'en') || a.type.localeCompare(b.type, 'en') || a.name.localeCompare(b.name, 'en')
		);
}
