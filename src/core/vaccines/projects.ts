import { confidenceOf, numberOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Confidence } from '#core/table/observation.ts';

/** How far a project has come, from a running plant to one that stopped. */
export const PROJECT_STAGES = ['running', 'opened', 'building', 'paper', 'stopped'] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number];

export const PROJECT_KINDS = ['plant', 'technology_transfer', 'finance_deal'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/**
 * The stage of each status in `data/projects.csv`. Only `operating` says that something is made; `inaugurated` and `registered` plants
 * were opened or listed, with no output seen; signed, approved and launched money is still paper, and so is a partner of a programme.
 */
const STAGE_OF: ReadonlyMap<string, ProjectStage> = new Map<string, ProjectStage>([
	['operating', 'running'],
	['inaugurated', 'opened'],
	['registered', 'opened'],
	['under_construction', 'building'],
	['in_development', 'building'],
	['in_use', 'building'],
	['announced', 'paper'],
	['planned', 'paper'],
	['participating', 'paper'],
	['signed', 'paper'],
	['approved', 'paper'],
	['launched', 'paper'],
	['in_appraisal', 'paper'],
	['idle', 'stopped'],
	['not_realised', 'stopped']
]);

export interface VaccineProject {
	readonly id: string;
	/** Undefined where the project is of no single country. */
	readonly iso3: string | undefined;
	/** '' where the name is not confirmed. */
	readonly entity: string;
	readonly site: string;
	readonly product: string;
	readonly kind: ProjectKind;
	readonly financier: string;
	/** Millions of US dollars as announced; undefined where none is stated or it was not converted. */
	readonly amount: number | undefined;
	/** As designed or announced. */
	readonly capacity: string;
	readonly status: string;
	readonly stage: ProjectStage;
	/** YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly date: string;
	readonly note: string;
	readonly confidence: Confidence;
	readonly sourceId: string;
}

/**
 * Projects whose product is a vaccine, in the members or, where a member is African, for Africa as a whole. Newest first.
 * Throws for a status that has no stage here.
 */
export function vaccineProjects(
	table: readonly TableRow[],
	members: Iterable<string>,
	africa: Iterable<string>
): VaccineProject[] {
	const inside = new Set(members);
	const african = [...africa].some((iso3) => inside.has(iso3));
	return table
		.filter((row) => /vaccin/iu.test(textOf(row, 'product')))
		.filter((row) => (textOf(row, 'iso3') === '' ? african : inside.has(textOf(row, 'iso3'))))
		.map(project)
		.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}

function project(row: TableRow): VaccineProject {
	const status = textOf(row, 'status');
	const stage = STAGE_OF.get(status);
	if (!stage)
		throw new RangeError(`projects.csv line ${row.line}: status "${status}" has no stage: give it one in STAGE_OF`);
	return {
		id: textOf(row, 'id'),
		iso3: textOf(row, 'iso3') || undefined,
		entity: textOf(row, 'entity'),
		site: textOf(row, 'site'),
		product: textOf(row, 'product'),
		kind: kindOf(row),
		financier: textOf(row, 'financier'),
		amount: numberOf(row, 'amount_musd'),
		capacity: textOf(row, 'capacity'),
		status,
		stage,
		date: textOf(row, 'date'),
		note: textOf(row, 'status_note'),
		confidence: confidenceOf(row),
		sourceId: textOf(row, 'source_id')
	};
}

function kindOf(row: TableRow): ProjectKind {
	const kind = PROJECT_KINDS.find((one) => one === textOf(row, 'kind'));
	if (!kind)
		throw new RangeError(
			`projects.csv line ${row.line}: kind "${textOf(row, 'kind')}" is not known: use one of ${PROJECT_KINDS.join(', ')}`
		);
	return kind;
}

/** Plants and technology transfers by country, most first; finance deals and projects of no single country are left out. */
export function projectsByCountry(
	projects: readonly VaccineProject[]
): { readonly iso3: string; readonly projects: readonly VaccineProject[] }[] {
	const built = projects.filter(({ kind }) => kind !== 'finance_deal');
	const byCountry = Map.groupBy(
		built.flatMap(({ iso3, ...project }) => (iso3 === undefined ? [] : { ...project, iso3 })),
		({ iso3 }) => iso3
	);
	return [...byCountry]
		.map(([iso3, own]) => ({ iso3, projects: own }))
		.sort((a, b) => b.projects.length - a.projects.length || (a.iso3 < b.iso3 ? -1 : 1));
}
