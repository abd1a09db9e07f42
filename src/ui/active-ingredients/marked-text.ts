import type { Asked } from '#core/active-ingredients/asked.ts';
import type { Molecule } from '#core/active-ingredients/register.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** What is outlined in the matrix, in a sentence: a molecule with its companies, or a company with its molecules; '' where nothing is. */
export function markedText({ molecules, company }: Asked, nameOf: (iso3: string) => string): string {
	const [first] = molecules;
	if (!first) return '';
	if (company) {
		return m.topic_marked_molecules({
			count: molecules.length,
			company: m.topic_marked_company({ company: company.name, country: seatText(company.iso3, nameOf) }),
			molecules: textFormat.list(molecules.map(({ inn }) => inn))
		});
	}
	const companies = companiesText(first, nameOf);
	return m.topic_marked_molecule({
		count: companies.length,
		molecule: first.inn,
		area: first.area,
		companies: textFormat.list(companies)
	});
}

function companiesText({ entries }: Molecule, nameOf: (iso3: string) => string): string[] {
	const seats = new Map(entries.map(({ applicant, name, iso3 }) => [applicant, { name, iso3 }]));
	return [...seats.values()].map(({ name, iso3 }) =>
		m.topic_marked_company({ company: name, country: seatText(iso3, nameOf) })
	);
}

function seatText(iso3: string | undefined, nameOf: (iso3: string) => string): string {
	return iso3 === undefined ? m.active_ingredients_seat_unknown() : nameOf(iso3);
}
