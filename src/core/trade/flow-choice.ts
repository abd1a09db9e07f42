import { FLOW_YEARS, type FlowYear } from './flow.ts';
import { DIRECTIONS, REPORTS, type FlowDirection, type Report } from './flow-view.ts';

/** What a person may choose of the flows; each stands in the query of the address, the default does not. */
export interface FlowChoice {
	readonly year: FlowYear;
	readonly direction: FlowDirection;
	readonly report: Report;
	/** `country`, or the id of a scheme whose groups the flows are added up between. */
	readonly by: string;
}

export const BY_COUNTRY = 'country';

/** The choice that a query makes; what it does not say, or says wrongly, stays at the default. `get` gives '' for what is missing. */
export function parseFlowChoice(
	get: (name: string) => string,
	schemes: readonly string[],
	defaults: FlowChoice
): FlowChoice {
	return {
		year: FLOW_YEARS.find((year) => String(year) === get('year')) ?? defaults.year,
		direction: DIRECTIONS.find((direction) => direction === get('direction')) ?? defaults.direction,
		report: REPORTS.find((report) => report === get('report')) ?? defaults.report,
		by: [BY_COUNTRY, ...schemes].find((by) => by === get('by')) ?? defaults.by
	};
}

/** The query of a choice: only what differs from the default. */
export function flowQuery(choice: FlowChoice, defaults: FlowChoice): Record<keyof FlowChoice, string | undefined> {
	const differing = (name: keyof FlowChoice): string | undefined =>
		choice[name] === defaults[name] ? undefined : String(choice[name]);
	return {
		year: differing('year'),
		direction: differing('direction'),
		report: differing('report'),
		by: differing('by')
	};
}

/**
 * Flows are first shown in their last year, into the region, as its own side reports them, or as the other side does where its own
 * reports none; those of the world between regions.
 */
export function defaultFlowChoice(group: string, report: Report = 'importer'): FlowChoice {
	return { year: 2020, direction: 'in', report, by: group === 'world' ? 'who_region' : BY_COUNTRY };
}
