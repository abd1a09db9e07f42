import type { MapShapes } from '#core/geo/shapes.ts';
import { shapesFile } from '#core/geo/shapes-file.ts';
import { parseObservations } from '#core/table/parse-observations.ts';
import { findingText } from '#core/schema/finding.ts';
import type { Indicator } from '#core/table/indicator.ts';
import { indicatorTable, type IndicatorTable } from '#core/table/indicator-table.ts';
import { resolve } from '$app/paths';

type Fetch = typeof fetch;

/** A file that could not be had, with what a person can be told. */
export class LoadError extends Error {
	readonly path: string;
	constructor(path: string, reason: string) {
		super(reason);
		this.name = 'LoadError';
		this.path = path;
	}
}

/** Fetches and reads one indicator file. Throws a LoadError that says which file and why. */
export async function loadIndicator(fetch: Fetch, indicator: Indicator): Promise<IndicatorTable> {
	const path = resolve('/data/indicators/[id].csv', { id: indicator.id });
	const text = await (await get(fetch, path)).text();
	const parsed = parseObservations(path, text);
	const [first] = parsed.findings;
	if (first) throw new LoadError(path, findingText(first));
	return indicatorTable(indicator, parsed.observations);
}

/** Fetches the map of a group. Throws a LoadError. */
export async function loadShapes(fetch: Fetch, group: string): Promise<MapShapes> {
	const response = await get(fetch, resolve('/shapes/[name].json', { name: shapesFile(group) }));
	// Written by our own build in this very shape.
	return (await response.json()) as MapShapes;
}

async function get(fetch: Fetch, path: string): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(path);
	} catch (cause) {
		throw new LoadError(path, cause instanceof Error ? cause.message : String(cause));
	}
	if (!response.ok) throw new LoadError(path, `HTTP ${response.status}`);
	return response;
}
