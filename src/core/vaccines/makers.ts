import type { Confidence } from '#core/table/observation.ts';
import { makerKey, type MakerVaccine } from './maker-vaccines.ts';
import { distinct, leastConfidence, type VaccineProduct } from './product.ts';

/** A maker on WHO's list with what it has on it. */
export interface VaccineMaker {
	readonly name: string;
	readonly iso3: string;
	/** Whether its seat is in the region chosen. */
	readonly inside: boolean;
	readonly products: number;
	readonly groups: readonly string[];
	/** Authorities that answer for its products, as listed. */
	readonly regulators: readonly string[];
	/** ISO dates of the first and the last prequalification among the products on the list today. */
	readonly first: string;
	readonly last: string;
	/** Why the country is in doubt; '' where it is not. */
	readonly note: string;
	readonly confidence: Confidence;
	readonly sourceIds: readonly string[];
}

/** Makers of the members first, then those with most products, then by name. */
export function vaccineMakers(products: readonly VaccineProduct[], members: Iterable<string>): VaccineMaker[] {
	const seats = new Set(members);
	const makers = [...Map.groupBy(products, ({ maker, iso3 }) => makerKey({ name: maker, iso3 })).values()].flatMap(
		(own) => {
			const [product] = own;
			if (!product) return [];
			const dates = distinct(own.map(({ since }) => since));
			return {
				name: product.maker,
				iso3: product.iso3,
				inside: seats.has(product.iso3),
				products: own.length,
				groups: distinct(own.map(({ group }) => group)),
				regulators: distinct(own.map(({ regulator }) => regulator).filter((name) => name !== '')),
				first: dates[0] ?? product.since,
				last: dates.at(-1) ?? product.since,
				note: distinct(own.map(({ note }) => note).filter((note) => note !== '')).join(' '),
				confidence: leastConfidence(own) ?? product.confidence,
				sourceIds: distinct(own.map(({ sourceId }) => sourceId))
			};
		}
	);
	return makers.sort(
		(a, b) => Number(b.inside) - Number(a.inside) || b.products - a.products || a.name.localeCompare(b.name, 'en')
	);
}

/** Whether the words are in the maker's name, country, groups, regulators or vaccines; an empty question is in all. */
export function makerMatches(
	maker: VaccineMaker,
	country: string,
	vaccines: readonly MakerVaccine[],
	question: string
): boolean {
	const made = vaccines.flatMap(({ type, name }) => [type, name]);
	const text = [maker.name, country, ...maker.groups, ...maker.regulators, ...made].join(' ').toLocaleLowerCase('en');
	const words = question
		.toLocaleLowerCase('en')
		.split(/\s+/u)
		.filter((word) => word !== '');
	return words.every((word) => text.includes(word));
}
