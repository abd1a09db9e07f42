import { confidenceOf, numberOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Confidence } from '#core/table/observation.ts';
import { distinct } from './product.ts';

/** What a region bought from one origin in one year, as both sides report it. Flows that one side does not report are not in its sum. */
export interface Purchase {
	readonly origin: string;
	/** Whether the origin is itself a member. */
	readonly inside: boolean;
	/** US dollars, as the members report their imports; undefined where none of them reports any from here. */
	readonly importers: number | undefined;
	/** US dollars, as the origin reports its exports to the members; undefined where it reports none. */
	readonly exporters: number | undefined;
	/** Members that either side names as destinations. */
	readonly destinations: number;
	readonly confidence: Confidence;
	readonly sourceIds: readonly string[];
}

/** One year of customs reports on vaccines that went to the members of a region. */
export interface Purchases {
	readonly year: number;
	readonly members: number;
	/** Members with at least one flow that they report themselves. */
	readonly reporting: number;
	/** US dollars over all origins. */
	readonly importers: number;
	readonly exporters: number;
	/** By the higher of the two reports, then by iso3: where members do not report, sellers do. */
	readonly rows: readonly Purchase[];
}

/** Collections of `data/flows.csv` that hold customs reports on vaccines; two years that are never added up. */
export const VACCINE_FLOWS = ['vaccines_2018', 'vaccines_2020'] as const;
export type VaccineFlows = (typeof VACCINE_FLOWS)[number];

/** Adds up one collection by origin, for the destinations that are members. */
export function purchases(table: readonly TableRow[], collection: VaccineFlows, members: readonly string[]): Purchases {
	const inside = new Set(members);
	const own = table.filter((row) => textOf(row, 'collection') === collection && inside.has(textOf(row, 'destination')));
	const rows = [...Map.groupBy(own, (row) => textOf(row, 'origin'))].map(([origin, flows]): Purchase => ({
		origin,
		inside: inside.has(origin),
		importers: sum(flows, 'value_importer_usd'),
		exporters: sum(flows, 'value_exporter_usd'),
		destinations: new Set(flows.map((row) => textOf(row, 'destination'))).size,
		confidence: flows.some((row) => confidenceOf(row) === 'medium') ? 'medium' : 'high',
		sourceIds: distinct(flows.map((row) => textOf(row, 'source_id')))
	}));
	return {
		year: Number(collection.slice('vaccines_'.length)),
		members: members.length,
		reporting: new Set(
			own.filter((row) => numberOf(row, 'value_importer_usd') !== undefined).map((row) => textOf(row, 'destination'))
		).size,
		importers: sum(own, 'value_importer_usd') ?? 0,
		exporters: sum(own, 'value_exporter_usd') ?? 0,
		rows: rows.sort((a, b) => higherReport(b) - higherReport(a) || (a.origin < b.origin ? -1 : 1))
	};
}

/** US dollars of the side that reports more. */
function higherReport({ importers, exporters }: Purchase): number {
	return Math.max(importers ?? 0, exporters ?? 0);
}

/** Which side's reports a share of the market is made from: the members', or the origins' where no member reports. */
export function reportedBy({
	importers,
	exporters
}: Pick<Purchases, 'importers' | 'exporters'>): 'importers' | 'exporters' | undefined {
	return importers > 0 ? 'importers' : exporters > 0 ? 'exporters' : undefined;
}

/** Origins by one side's report, highest first, with their share (0–1) of all that this side reports. */
export function largestOrigins(
	view: Purchases,
	side: 'importers' | 'exporters'
): { readonly origin: string; readonly share: number }[] {
	return view.rows
		.map((row) => ({ origin: row.origin, share: (row[side] ?? 0) / view[side] }))
		.filter(({ share }) => share > 0)
		.sort((a, b) => b.share - a.share || (a.origin < b.origin ? -1 : 1));
}

function sum(rows: readonly TableRow[], column: string): number | undefined {
	const values = rows.flatMap((row) => numberOf(row, column) ?? []);
	return values.length === 0 ? undefined : values.reduce((total, value) => total + value, 0);
}
