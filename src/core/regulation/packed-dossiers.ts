import { packRecords, unpackRecords, type PackedRecords } from '#core/table/packed-records.ts';
import type { Dossier } from './dossier.ts';
import type { Making } from './making.ts';
import type { Membership } from './membership.ts';
import type { Standing } from './standing.ts';
import type { StatedMaking } from './stated-making.ts';

type DossierBase = Omit<Dossier, 'standing' | 'memberships' | 'making' | 'stated'> &
	Making & { readonly ofMedicines: Standing; readonly ofVaccines: Standing };
type MembershipOf = Membership & { readonly iso3: string };
type StatedOf = StatedMaking & { readonly iso3: string };

/** Dossiers as they travel in a page: the names of their fields once. */
export interface PackedDossiers {
	readonly countries: PackedRecords<DossierBase>;
	/** Those of a country stand together, in its order. */
	readonly memberships: PackedRecords<MembershipOf>;
	readonly stated: PackedRecords<StatedOf>;
}

export function packDossiers(dossiers: readonly Dossier[]): PackedDossiers {
	return {
		countries: packRecords(
			dossiers.map(({ iso3, country, label, standing, making }) => ({
				iso3,
				country,
				label,
				ofMedicines: standing.medicines,
				ofVaccines: standing.vaccines,
				...making
			}))
		),
		memberships: packRecords(
			dossiers.flatMap(({ iso3, memberships }) => memberships.map((membership) => ({ iso3, ...membership })))
		),
		stated: packRecords(dossiers.flatMap(({ iso3, stated }) => stated.map((statement) => ({ iso3, ...statement }))))
	};
}

export function unpackDossiers(packed: PackedDossiers): Dossier[] {
	const memberships = Map.groupBy(unpackRecords(packed.memberships), ({ iso3 }) => iso3);
	const stated = Map.groupBy(unpackRecords(packed.stated), ({ iso3 }) => iso3);
	return unpackRecords(packed.countries).map(
		({ iso3, country, label, ofMedicines, ofVaccines, sites, vaccines, apis }) => ({
			iso3,
			country,
			label,
			standing: { medicines: ofMedicines, vaccines: ofVaccines },
			memberships: (memberships.get(iso3) ?? []).map(({ iso3: _, ...membership }) => membership),
			making: { sites, vaccines, apis },
			stated: (stated.get(iso3) ?? []).map(({ iso3: _, ...statement }) => statement)
		})
	);
}
