import { confidenceOf, textOf } from '#core/schema/row.ts';
import type { Confidence } from '#core/table/observation.ts';
import { MAKES, type Make } from './making.ts';
import { COMPLETE } from './matrix-columns.ts';
import type { RegulationData } from './page.ts';

/** Where numbers come from that figures show without a row of their own, such as a counted zero. */
export interface Register {
	/** Ids of the sources of its rows, sorted. */
	readonly sourceIds: readonly string[];
	/** Medium as soon as one of its rows is; undefined where it has none. */
	readonly confidence: Confidence | undefined;
}

/** Each measure of making; what the ladder is read from; and the lists that say of every country whether it is on them. */
export type Registers = Readonly<Record<Make | 'recognition' | 'wholeLists', Register>>;

interface Sourced {
	readonly sourceId?: string | undefined;
	readonly confidence?: Confidence | undefined;
}

/** The registers of the data, whole: those of the world. */
export function registersOf({ recognition, making, rows }: RegulationData): Registers {
	const sites = rows.sites.map((row) => ({ sourceId: textOf(row, 'source_id'), confidence: confidenceOf(row) }));
	const lists = rows.memberships.flatMap((row) =>
		COMPLETE.has(textOf(row, 'mechanism')) ? { sourceId: textOf(row, 'source_id'), confidence: confidenceOf(row) } : []
	);
	return {
		sites: register([...sites, ...valued(making.api.cells), ...valued(making.dosage.cells)]),
		vaccines: register(valued(making.vaccines.cells)),
		apis: register(valued(making.apis.cells)),
		recognition: register(Object.values(recognition).flatMap(({ cells }) => valued(cells))),
		wholeLists: register([...lists, ...valued(recognition.listed.cells)])
	};
}

/** Ids of the sources of all registers. */
export function registerSources(registers: Registers): string[] {
	return [...MAKES, 'recognition' as const, 'wholeLists' as const].flatMap((id) => registers[id].sourceIds);
}

function valued<T extends { readonly value: number | undefined }>(cells: readonly T[]): T[] {
	return cells.filter(({ value }) => value !== undefined);
}

function register(rows: readonly Sourced[]): Register {
	return { sourceIds: [...new Set(rows.flatMap(({ sourceId }) => sourceId ?? []))].sort(), confidence: leastOf(rows) };
}

function leastOf(rows: readonly Sourced[]): Confidence | undefined {
	const known = new Set(rows.flatMap(({ confidence }) => confidence ?? []));
	return known.has('medium') ? 'medium' : known.has('high') ? 'high' : undefined;
}
