import type { Applicant, Molecule } from './register.ts';

/** What an address asks to be pointed out in the list of molecules. */
export interface Asked {
	/** Molecules by their names, in the order of the list; none where nothing is asked for. */
	readonly molecules: readonly Molecule[];
	/** The company that all of them are of, where a company is asked for. */
	readonly company: Applicant | undefined;
	/** What is not on the list, as it stands in the address. */
	readonly unknown: readonly string[];
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
	const wanted = molecule.toLowerCase();
	const molecules = known.molecules.filter(({ inn }) => inn.toLowerCase() === wanted);
	const found = known.applicants.find(({ key }) => key === company);
	const missed = [molecules.length === 0 ? molecule : '', found ? '' : company].filter((asked) => asked !== '');
	const unknown = [...new Set(missed)];
	if (molecules.length > 0 || !found) return { molecules, company: undefined, unknown };
	return { molecules: known.molecules.filter(({ sources }) => sources.includes(found.key)), company: found, unknown };
}
