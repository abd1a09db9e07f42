import type { Listing } from '#core/table/listing.ts';
import type { Entry } from './register.ts';
import type { Remaining } from './what-if.ts';

/** Column of companies whose seat could not be confirmed. */
export const NO_SEAT = 'seat_not_confirmed';

/** Companies of one country among entries: each once. `NO_SEAT` asks for those whose seat is not confirmed. */
export function companiesIn(entries: readonly Entry[], seat: string): string[] {
	const own = entries.filter(({ iso3 }) => (iso3 ?? NO_SEAT) === seat);
	return [...new Set(own.map(({ applicant }) => applicant))];
}

/** One row per molecule: companies by country, and what is left of them with the choice made; of a region also its own. Columns of countries are their codes in small letters. */
export function moleculeListing(
	remaining: readonly Remaining[],
	seats: readonly string[],
	members: ReadonlySet<string>
): Listing {
	const columns = [...seats, NO_SEAT];
	return {
		columns: [
			{ id: 'molecule', kind: 'text' },
			{ id: 'therapeutic_area', kind: 'text' },
			...columns.map((seat) => ({ id: seat.toLowerCase(), kind: 'number' }) as const),
			{ id: 'companies', kind: 'number' },
			...(members.size === 0 ? [] : [{ id: 'companies_in_region', kind: 'number' } as const]),
			{ id: 'companies_left', kind: 'number' },
			{ id: 'entries', kind: 'number' },
			{ id: 'hhi', kind: 'number', decimals: 0 }
		],
		rows: remaining.map(({ molecule, sources }) => ({
			key: molecule.inn,
			values: {
				molecule: molecule.inn,
				therapeutic_area: molecule.area,
				...Object.fromEntries(columns.map((seat) => [seat.toLowerCase(), companiesIn(molecule.entries, seat).length])),
				companies: molecule.sources.length,
				...(members.size > 0 && { companies_in_region: companiesInside(molecule.entries, members) }),
				companies_left: sources.length,
				entries: molecule.entries.length,
				hhi: molecule.hhi === undefined ? undefined : Math.round(molecule.hhi)
			},
			confidence: molecule.entries.some(({ confidence }) => confidence === 'medium') ? 'medium' : 'high',
			sourceIds: [...new Set(molecule.entries.map(({ sourceId }) => sourceId))]
		}))
	};
}

function companiesInside(entries: readonly Entry[], members: ReadonlySet<string>): number {
	const own = entries.filter(({ iso3 }) => iso3 !== undefined && members.has(iso3));
	return new Set(own.map(({ applicant }) => applicant)).size;
}
