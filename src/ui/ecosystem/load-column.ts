import { resolve } from '$app/paths';
import type { PackedColumn } from '#core/ecosystem/packed-column.ts';
import type { Source } from '#core/table/catalogue.ts';
import { fetchFile } from '#ui/explore/load-error.ts';

/** A column of the matrix as its file holds it, with the sources that its rows name. */
export interface ColumnFile {
	readonly column: PackedColumn;
	readonly sources: readonly Source[];
}

/** Fetches where every country stands in one indicator. Throws a LoadError that says which file and why. */
export async function loadColumn(fetcher: typeof fetch, indicator: string): Promise<ColumnFile> {
	const response = await fetchFile(fetcher, resolve('/ecosystem/cells/[indicator].json', { indicator }));
	return (await response.json()) as ColumnFile;
}
