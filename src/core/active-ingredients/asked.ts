import type { Applicant, Molecule } from './register.ts';

/** What an address asks to be pointed out in the list of molecules. */
export interface Asked {
	/** Molecules by their names, in the order of the list; none where nothing is asked for. */
	readonly molecules: readonly Molecule[];
	/** The company that all of them are of, where a company is asked for. */
	readonly company: Applicant | undefined;
	/** What is not on the list, as it stands in the address; '' where everything is. */
	readonly unknown: string;
}

/**
 * Reads `molecule`, a name as it stands on the list, and `company`, the key of an applicant. A molecule goes before a company:
 * it says more.
 */
export function parseAsked(
	molecule: string,
	company: string,
	known: { readonly molecules: readonly Molecule[]; readonly applicants: readonly Applicant[] }
): Asked {
	const nothing = { molecules: [], company: undefined, unknown: '' };
	if (molecule !== '') {
		const wanted = molecule.toLowerCase();
		const molecules = known.molecules.filter(({ inn }) => inn.toLowerCase() === wanted);
		return { ...nothing, molecules, unknown: molecules.length === 0 ? molecule : '' };
	}
	if (company === '') return nothing;
	const found = known.applicants.find(({ key }) => key === company);
	if (!found) return { ...nothing, unknown: company };
	return {
		...nothing,
		company: found,
		molecules: known.molecules.filter(({ sources }) => sources.includes(found.key))
	};
}
