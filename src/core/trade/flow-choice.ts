import { unknownParts } from '#core/view/unknown-parts.ts';
import { FLOW_YEARS, type FlowYear } from './flow.ts';
import { DIRECTIONS, REPORTS, type FlowDirection, type Report } from './flow-view.ts';

/** What a person may choose of the flows; each stands in the query of the address, the default does not. */
export interface FlowChoice {
	readonly year: FlowYear;
	readonly direction: FlowDirection;
	/** Undefined where nobody has chosen: then it is the side that covers the region better in that year and direction. */
	readonly report: Report | undefined;
	/** `country`, or the id of a scheme whose groups the flows are added up between. */
	readonly by: string;
}

export const BY_COUNTRY = 'country';

/** What may be chosen of the flows of a region. */
export interface FlowChoices {
	/** Ids of the schemes whose groups the flows can be added up between. */
	readonly schemes: readonly string[];
	/** False for the world, which has no in and out. */
	readonly directed: boolean;
}

/**
 * Reads the choice from the query. What it does not say stays at the default; so does what it says wrongly, which is named in `ignored`.
 *
 * @param get text of a part of the query, '' where it is not there
 */
export function parseFlowChoice(
	get: (name: keyof FlowChoice) => string,
	{ schemes, directed }: FlowChoices,
	defaults: FlowChoice
): { readonly choice: FlowChoice; readonly ignored: readonly string[] } {
	const directions = directed ? DIRECTIONS : [defaults.direction];
	const levels = [BY_COUNTRY, ...schemes];
	return {
		choice: {
			year: FLOW_YEARS.find((year) => String(year) === get('year')) ?? defaults.year,
			direction: directions.find((direction) => direction === get('direction')) ?? defaults.direction,
			report: REPORTS.find((report) => report === get('report')) ?? defaults.report,
			by: levels.find((by) => by === get('by')) ?? defaults.by
		},
		ignored: unknownParts(get, {
			year: FLOW_YEARS.map(String),
			direction: directions,
			report: REPORTS,
			by: levels
		})
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

/** Flows are first shown in their last year, as members buy them, by the reports that cover the region better; those of the world between regions. */
export function defaultFlowChoice(group: string): FlowChoice {
	return { year: 2020, direction: 'in', report: undefined, by: group === 'world' ? 'who_region' : BY_COUNTRY };
}
