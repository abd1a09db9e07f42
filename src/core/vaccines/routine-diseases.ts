import type { VaccineProduct } from './product.ts';

/**
 * The diseases against which WHO recommends that every immunization programme vaccinates: "Table 1: Summary of WHO position
 * papers: recommendations for routine immunization", part "recommendations for all". It names ten vaccines; the one against diphtheria,
 * tetanus and pertussis (DTP) counts here as three diseases, because a region may make a tetanus vaccine and no DTP.
 * https://www.who.int/teams/immunization-vaccines-and-biologicals/policies/who-recommendations-for-routine-immunization---summary-tables
 *
 * `disease` is the name in column `diseases` of `data/vaccines.csv`: a product counts for every disease that it names, so a combination
 * counts several times. `coverage` is the indicator of how many children get the vaccine, where the package has one.
 */
export const ROUTINE_DISEASES = [
	{ id: 'tuberculosis', disease: 'tuberculosis', coverage: 'immunisation_bcg' },
	{ id: 'hepatitis_b', disease: 'hepatitis B', coverage: 'immunisation_hepb3' },
	{ id: 'polio', disease: 'polio', coverage: 'immunisation_pol3' },
	{ id: 'diphtheria', disease: 'diphtheria', coverage: 'immunisation_dtp3' },
	{ id: 'tetanus', disease: 'tetanus', coverage: 'immunisation_dtp3' },
	{ id: 'pertussis', disease: 'pertussis', coverage: 'immunisation_dtp3' },
	{ id: 'hib', disease: 'Haemophilus influenzae type b', coverage: 'immunisation_hib3' },
	{ id: 'pneumococcal', disease: 'pneumococcal disease', coverage: 'immunisation_pcv3' },
	{ id: 'rotavirus', disease: 'rotavirus', coverage: 'immunisation_rotac' },
	{ id: 'measles', disease: 'measles', coverage: 'immunisation_mcv1' },
	{ id: 'rubella', disease: 'rubella', coverage: undefined },
	{ id: 'hpv', disease: 'HPV', coverage: undefined }
] as const satisfies readonly { id: string; disease: string; coverage: string | undefined }[];

export type RoutineDisease = (typeof ROUTINE_DISEASES)[number]['id'];

/**
 * Vaccine types that name a routine disease and that routine programmes do not use: oral polio vaccines of one type, the novel one
 * among them, are kept for outbreaks, and the one of all three types was given up in 2016. Routine polio vaccines are the bivalent
 * oral and the inactivated ones.
 */
export const OUTBREAK_TYPES: readonly string[] = [
	'Polio Vaccine - Novel Oral (nOPV) Type 2',
	'Polio Vaccine - Oral (OPV) Monovalent Type 1',
	'Polio Vaccine - Oral (OPV) Monovalent Type 2',
	'Polio Vaccine - Oral (OPV) Monovalent Type 3',
	'Polio Vaccine - Oral (OPV) Trivalent'
];

/** The routine diseases that a product counts for. */
export function routineDiseasesOf({ type, diseases }: Pick<VaccineProduct, 'type' | 'diseases'>): RoutineDisease[] {
	if (OUTBREAK_TYPES.includes(type)) return [];
	return ROUTINE_DISEASES.filter(({ disease }) => diseases.includes(disease)).map(({ id }) => id);
}
