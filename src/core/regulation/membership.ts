import { confidenceOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Cell, Confidence } from '#core/table/observation.ts';
import type { CrossSection } from '#core/table/view.ts';
import { PRODUCTS, type Product } from './product.ts';

/** One known part of a country in one mechanism; a published maturity level counts as one, under `medicines` or `vaccines`. */
export interface Membership {
	/** Id of the column: a product, or a mechanism of `mechanisms.csv`. */
	readonly column: string;
	/** `level_3`, `level_4`, or a status of `memberships.csv`. */
	readonly status: string;
	/** YYYY, YYYY-MM or YYYY-MM-DD; left out where not known. */
	readonly since?: string;
	readonly note?: string;
	readonly confidence: Confidence;
	readonly sourceId: string;
}

/** How far a status goes: `full` takes part, `partial` observes, has signed only or is not active. */
export type Extent = 'full' | 'partial';

const PARTIAL = new Set(['observer', 'non_active_member', 'signed']);

/** How far a membership goes. A published level is always full: its number says how high. */
export function extentOf({ status }: Membership): Extent {
	return PARTIAL.has(status) ? 'partial' : 'full';
}

/** What `memberships.csv` and the sections of published levels say, by iso3. A second authority of a country in one mechanism adds nothing. */
export function membershipsByCountry(
	rows: readonly TableRow[],
	levels: Readonly<Record<Product, CrossSection>>
): ReadonlyMap<string, readonly Membership[]> {
	const byCountry = new Map<string, Membership[]>();
	const add = (iso3: string, membership: Membership): void => {
		const known = byCountry.get(iso3) ?? [];
		if (known.some(({ column }) => column === membership.column)) return;
		byCountry.set(iso3, [...known, membership]);
	};
	for (const product of PRODUCTS) {
		for (const cell of levels[product].cells) {
			const membership = levelMembership(product, cell);
			if (membership) add(cell.iso3, membership);
		}
	}
	for (const row of rows) {
		add(textOf(row, 'iso3'), {
			column: textOf(row, 'mechanism'),
			status: textOf(row, 'status'),
			...said('since', textOf(row, 'since')),
			...said('note', textOf(row, 'note')),
			confidence: confidenceOf(row),
			sourceId: textOf(row, 'source_id')
		});
	}
	return byCountry;
}

function levelMembership(product: Product, cell: Cell): Membership | undefined {
	if (cell.value === undefined || cell.confidence === undefined || cell.sourceId === undefined) return undefined;
	return {
		column: product,
		status: `level_${cell.value}`,
		...said('since', String(cell.year ?? '')),
		...said('note', cell.note),
		confidence: cell.confidence,
		sourceId: cell.sourceId
	};
}

/** A text under a name, or nothing: hundreds of empty fields would travel with every page. */
function said(name: 'since' | 'note', text: string): { since?: string; note?: string } {
	return text === '' ? {} : { [name]: text };
}
