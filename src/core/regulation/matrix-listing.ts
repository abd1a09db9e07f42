import type { Confidence } from '#core/table/observation.ts';
import type { Listing, ListingRow } from '#core/table/listing.ts';
import type { Dossier } from './dossier.ts';
import { cellState, type CellState } from './matrix-cell.ts';
import type { MatrixMechanism } from './matrix-columns.ts';
import type { Membership } from './membership.ts';
import type { Registers } from './registers.ts';
import type { Standing } from './standing.ts';

/** Words of the table. */
export interface MatrixWords {
	readonly standing: (standing: Standing) => string;
	/** What a cell says; undefined where nothing is known. */
	readonly cell: (state: CellState, membership: Membership | undefined) => string | undefined;
}

/** One row per country with what is known of it in every column; notes of several memberships stand after each other. */
export function matrixListing(
	rows: readonly Dossier[],
	columns: readonly MatrixMechanism[],
	outside: ReadonlySet<string>,
	registers: Pick<Registers, 'sites' | 'wholeLists'>,
	words: MatrixWords
): Listing {
	return {
		columns: [
			{ id: 'iso3', kind: 'text' },
			{ id: 'country', kind: 'text' },
			{ id: 'standing', kind: 'text' },
			{ id: 'sites', kind: 'number', decimals: 0 },
			...columns.map(({ id }) => ({ id, kind: 'text' }) as const)
		],
		rows: rows.map((dossier): ListingRow => ({
			key: dossier.iso3,
			values: {
				iso3: dossier.iso3,
				country: dossier.country,
				standing: words.standing(dossier.standing.medicines),
				sites: dossier.making.sites,
				...Object.fromEntries(
					columns.map((column) => {
						const { state, membership } = cellState(dossier, column, outside);
						return [column.id, words.cell(state, membership)];
					})
				)
			},
			confidence: confidenceOf(dossier.memberships),
			sourceIds: [
				...new Set([
					...dossier.memberships.map(({ sourceId }) => sourceId),
					...registers.wholeLists.sourceIds,
					...(dossier.making.sites === undefined ? [] : registers.sites.sourceIds)
				])
			],
			note: [...new Set(dossier.memberships.flatMap(({ note }) => note ?? []))].join('; ')
		}))
	};
}

/** That of the least certain part. That a country is on no list was seen in lists put together from announcements. */
function confidenceOf(memberships: readonly Membership[]): Confidence {
	return memberships.length > 0 && memberships.every(({ confidence }) => confidence === 'high') ? 'high' : 'medium';
}
