import type { Browser } from '@playwright/test';
import { measureChanges, type Changes } from './change.ts';
import { measureLoad, type Load } from './load.ts';
import { timeFixedTable } from './machine.ts';
import { measureMatrix } from './matrix.ts';
import type { SlowDevice } from './slow-device.ts';

export const runs = 5;
/** How many times the processor is slowed. */
const SLOWDOWN = 4;
/** One of every kind of page, the largest where they differ. */
const pages = [
	'/explore',
	'/',
	'/active-ingredients',
	'/vaccines',
	'/regulation',
	'/ecosystem',
	'/trade',
	'/countries/IND',
	'/regions/au/AU',
	'/data',
	'/data/fda_api_sites',
	'/method'
];

/** What was seen in all rounds. */
export interface Rounds {
	/** ms for the fixed table. */
	readonly fixedTable: readonly number[];
	readonly loads: ReadonlyMap<string, readonly Load[]>;
	readonly changes: readonly Changes[];
	/** ms for each sorting of the matrix. */
	readonly matrix: readonly number[];
}

/** Everything once in each round, so that a slow minute of the machine meets all alike. */
export async function measureRounds(browser: Browser, site: string): Promise<Rounds> {
	const device: SlowDevice = { browser, site, slowdown: SLOWDOWN };
	const fixedTable: number[] = [];
	const loads = new Map<string, Load[]>(pages.map((path) => [path, []]));
	const changes: Changes[] = [];
	const matrix: number[] = [];
	for (let round = 1; round <= runs; round++) {
		console.error(`measuring: ${pages.length} pages and their changes, round ${round} of ${runs}`);
		for (const [path, seen] of loads) seen.push(await measureLoad(device, path));
		fixedTable.push(...(await timeFixedTable(device)));
		changes.push(await measureChanges(device));
		matrix.push(...(await measureMatrix(device)));
	}
	return { fixedTable, loads, changes, matrix };
}
