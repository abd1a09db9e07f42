import type { CountryName } from '#core/table/catalogue.ts';
import type { Making } from './making.ts';
import type { Membership } from './membership.ts';
import type { Product } from './product.ts';
import { NO_RECOGNITION, type Recognition } from './recognition.ts';
import { standingOf, type Standing } from './standing.ts';
import type { StatedMaking } from './stated-making.ts';

/** What is known of one country: its regulator's standing, what it takes part in, and what it makes. */
export interface Dossier {
	readonly iso3: string;
	readonly country: string;
	/** Name that fits a label. */
	readonly label: string;
	readonly standing: Readonly<Record<Product, Standing>>;
	readonly memberships: readonly Membership[];
	readonly making: Making;
	/** Statements from outside the register of sites by which it makes medicines. */
	readonly stated: readonly StatedMaking[];
}

/** What dossiers are made of, by iso3. */
export interface DossierParts {
	readonly countries: ReadonlyMap<string, CountryName>;
	readonly recognised: ReadonlyMap<string, Recognition>;
	readonly memberships: ReadonlyMap<string, readonly Membership[]>;
	readonly making: ReadonlyMap<string, Making>;
	readonly stated: ReadonlyMap<string, readonly StatedMaking[]>;
}

const NO_MAKING: Making = { sites: undefined, vaccines: undefined, apis: undefined };

/** One dossier per member, by name; a member of whom nothing is known has an empty one. */
export function dossiers(members: readonly string[], parts: DossierParts): Dossier[] {
	return members
		.map((iso3) => {
			const country = parts.countries.get(iso3);
			const recognition = parts.recognised.get(iso3) ?? NO_RECOGNITION;
			return {
				iso3,
				country: country?.name ?? iso3,
				label: country?.shortName ?? iso3,
				standing: { medicines: standingOf(recognition, 'medicines'), vaccines: standingOf(recognition, 'vaccines') },
				memberships: parts.memberships.get(iso3) ?? [],
				making: parts.making.get(iso3) ?? NO_MAKING,
				stated: parts.stated.get(iso3) ?? []
			};
		})
		.sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** The membership of a country in a column; undefined where none is known. */
export function membershipIn(dossier: Dossier, column: string): Membership | undefined {
	return dossier.memberships.find((membership) => membership.column === column);
}
