import type { Attainment, Lane } from '#core/regulation/attainment.ts';
import type { Make } from '#core/regulation/making.ts';
import type { CellState } from '#core/regulation/matrix-cell.ts';
import type { MatrixMechanism } from '#core/regulation/matrix-columns.ts';
import type { Filter, Sort } from '#core/regulation/matrix-order.ts';
import type { Product } from '#core/regulation/product.ts';
import type { Rung } from '#core/regulation/rung.ts';
import type { Standing } from '#core/regulation/standing.ts';
import * as m from '#locale/compiled/messages.js';

/* Names of the choices and classes of the pages on regulation. */

export const productLabel: Readonly<Record<Product, () => string>> = {
	medicines: m.regulation_product_medicines,
	vaccines: m.regulation_product_vaccines
};

export const makeLabel: Readonly<Record<Make, () => string>> = {
	sites: m.regulation_make_sites,
	vaccines: m.regulation_make_vaccines,
	apis: m.regulation_make_apis
};

export const sortLabel: Readonly<Record<Sort, () => string>> = {
	standing: m.regulation_sort_standing,
	name: m.regulation_sort_name,
	memberships: m.regulation_sort_memberships,
	sites: m.regulation_sort_sites
};

export const filterLabel: Readonly<Record<Filter, (input: { count: number }) => string>> = {
	all: m.regulation_filter_all,
	known: m.regulation_filter_known,
	makers: m.regulation_filter_makers,
	unmatched: m.regulation_filter_unmatched,
	mature: m.regulation_filter_mature,
	vaccines_only: m.regulation_filter_vaccines_only,
	not_mature: m.regulation_filter_not_mature
};

export const rungLabel: Readonly<Record<Rung, () => string>> = {
	level_4: m.regulation_rung_level_4,
	level_3: m.regulation_rung_level_3,
	recognised: m.regulation_rung_recognised,
	none: m.regulation_rung_none
};

/** Tones of the rungs: levels look as on the maps, and what is not published is hatched. */
export const RUNG_TONES: Readonly<Record<Rung, string>> = {
	level_4: 'level-4',
	level_3: 'level-1',
	recognised: 'class-3',
	none: 'absence-no_data'
};

/** Standings for medicines. */
export const standingLabel: Readonly<Record<Standing, () => string>> = {
	listed: m.regulation_standing_listed,
	level_4: m.regulation_standing_level_4,
	level_3: m.regulation_standing_level_3,
	vaccines_only: m.regulation_standing_vaccines_only,
	medicines_only: m.regulation_standing_medicines_only,
	ich: m.regulation_standing_ich,
	none: m.regulation_standing_none
};

/** A standing for the products. */
export function standingText(standing: Standing, product: Product): string {
	if (product === 'vaccines' && standing === 'level_4') return m.regulation_standing_level_4_vaccines();
	if (product === 'vaccines' && standing === 'level_3') return m.regulation_standing_level_3_vaccines();
	return standingLabel[standing]();
}

export const laneLabel: Readonly<Record<Lane, () => string>> = {
	listed: m.regulation_lane_listed,
	medicines_4: m.regulation_lane_medicines_4,
	medicines_3: m.regulation_lane_medicines_3,
	vaccines_4: m.regulation_lane_vaccines_4,
	vaccines_3: m.regulation_lane_vaccines_3
};

const SCOPES: Readonly<Record<string, () => string>> = {
	producing: m.regulation_timeline_scope_producing,
	non_producing: m.regulation_timeline_scope_non_producing,
	not_stated: m.regulation_timeline_scope_not_stated
};

/** What a level or listing covers; '' where nothing is said. */
export function scopeLabel({ scope }: Attainment): string {
	return SCOPES[scope]?.() ?? scope;
}

export const cellLabel: Readonly<Record<CellState, () => string>> = {
	level_4: m.regulation_cell_level_4,
	level_3: m.regulation_cell_level_3,
	no_level: m.regulation_cell_no_level,
	full: m.regulation_cell_full,
	partial: m.regulation_cell_partial,
	no: m.regulation_cell_no,
	not_applicable: m.regulation_cell_not_applicable,
	unknown: m.regulation_cell_unknown
};

const STATUSES: Readonly<Record<string, () => string>> = {
	level_3: m.regulation_cell_level_3,
	level_4: m.regulation_cell_level_4,
	active_member: m.regulation_status_active_member,
	designated: m.regulation_status_designated,
	founding_member: m.regulation_status_founding_member,
	listed: m.regulation_status_listed,
	listed_inspection_service: m.regulation_status_listed_inspection_service,
	listed_through_network: m.regulation_status_listed_through_network,
	member: m.regulation_status_member,
	non_active_member: m.regulation_status_non_active_member,
	observer: m.regulation_status_observer,
	participant: m.regulation_status_participant,
	ratified: m.regulation_status_ratified,
	represented: m.regulation_status_represented,
	served: m.regulation_status_served,
	signatory: m.regulation_status_signatory,
	signed: m.regulation_status_signed,
	standing_member: m.regulation_status_standing_member,
	state_party: m.regulation_status_state_party
};

/** A status of the table of memberships, or a level, in words. Throws for one that the page has no word for. */
export function statusLabel(status: string): string {
	const label = STATUSES[status];
	if (!label) throw new RangeError(`no word for the status "${status}"; add one to regulation.json and words.ts`);
	return label();
}

/** Short names of the columns of the matrix; one that has none shows its title. */
const COLUMNS: Readonly<Record<string, () => string>> = {
	medicines: m.regulation_column_medicines,
	vaccines: m.regulation_column_vaccines,
	who_listed_authority: m.regulation_column_who_listed_authority,
	pics: m.regulation_column_pics,
	ich: m.regulation_column_ich,
	african_medicines_agency: m.regulation_column_african_medicines_agency,
	asean_gmp_recognition: m.regulation_column_asean_gmp_recognition,
	caribbean_regulatory_system: m.regulation_column_caribbean_regulatory_system,
	eac_harmonisation: m.regulation_column_eac_harmonisation,
	european_network: m.regulation_column_european_network,
	gulf_central_registration: m.regulation_column_gulf_central_registration,
	paho_reference_authority: m.regulation_column_paho_reference_authority,
	west_africa_harmonisation: m.regulation_column_west_africa_harmonisation,
	zazibona: m.regulation_column_zazibona,
	access_consortium: m.regulation_column_access_consortium
};

/** Name of a column that fits over it. */
export function columnLabel({ id, title }: MatrixMechanism): string {
	return COLUMNS[id]?.() ?? title;
}

/** The same of a mechanism by its id; the id itself where the page has no short name for it. */
export function columnName(id: string): string {
	return COLUMNS[id]?.() ?? id;
}

/** The same in full. */
export function columnTitle(column: MatrixMechanism): string {
	return column.title === '' ? columnLabel(column) : column.title;
}
