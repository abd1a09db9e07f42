import type { TableRow } from '#core/schema/row.ts';
import type { PackageTables } from '#core/schema/rules/rule.ts';
import { BASE_TABLES, type BaseTable } from '#core/table/base-tables.ts';
import type { Catalogue } from '#core/table/catalogue.ts';
import type { Observation } from '#core/table/observation.ts';
import { parseCatalogue } from '#core/table/parse-catalogue.ts';
import { parseObservations } from '#core/table/parse-observations.ts';
import { checkFiles } from './check.ts';
import { reportText } from './check-report.ts';
import { DATA_ROOT } from './read-files.ts';

/*
 * What a build reads. Every function reads and checks the whole package on its first call, keeps it for the life of the process,
 * and throws an Error with every finding as text where the package is broken: no page is made from doubtful data.
 */

/** Countries, groups, indicators, sources and licences. */
export function readCatalogue(root = DATA_ROOT): Catalogue {
	const sound = soundPackage(root);
	sound.catalogue ??= makeCatalogue(sound, root);
	return sound.catalogue;
}

/** Rows of an indicator, by country and year. Throws for an unknown id. */
export function readObservations(id: string, root = DATA_ROOT): readonly Observation[] {
	const { observations } = soundPackage(root);
	const known = observations.get(id);
	if (known) return known;
	const path = `indicators/${id}.csv`;
	const parsed = parseObservations(`${root}/${path}`, dataFileText(path, root));
	if (parsed.findings.length > 0) throw new Error(reportText(parsed.findings));
	observations.set(id, parsed.observations);
	return parsed.observations;
}

/**
 * Typed rows of a table. A base table is always there; any other is undefined where its file is missing, and what shows it
 * goes without. Throws for a name that datapackage.json does not describe.
 */
export function readTable(name: BaseTable, root?: string): readonly TableRow[];
export function readTable(name: string, root?: string): readonly TableRow[] | undefined;
export function readTable(name: string, root = DATA_ROOT): readonly TableRow[] | undefined {
	const { tables, descriptor } = soundPackage(root).data;
	const names = descriptor.resources.map((resource) => resource.name);
	if (!names.includes(name)) throw new RangeError(`no table "${name}"; datapackage.json describes ${names.join(', ')}`);
	return tables.get(name)?.rows;
}

/** Text of a file by its path under the root, such as `sites.csv`: exactly what stands in it. Throws where there is none. */
export function dataFileText(path: string, root = DATA_ROOT): string {
	const text = soundPackage(root).texts.get(path);
	if (text === undefined) throw new RangeError(`no file ${root}/${path}`);
	return text;
}

/** Names of the tables whose files are there, in the order of the descriptor. */
export function tableNames(root = DATA_ROOT): readonly string[] {
	return [...soundPackage(root).data.tables.keys()];
}

/** Ids of the indicators, in the order of the catalogue. */
export function indicatorIds(root = DATA_ROOT): readonly string[] {
	return soundPackage(root).data.indicators.map(({ id }) => id);
}

interface SoundPackage {
	readonly texts: ReadonlyMap<string, string>;
	readonly data: PackageTables;
	readonly observations: Map<string, readonly Observation[]>;
	catalogue?: Catalogue;
}

const packages = new Map<string, SoundPackage>();

function soundPackage(root: string): SoundPackage {
	const known = packages.get(root);
	if (known) return known;
	const { texts, data, errors } = checkFiles(root);
	if (errors.length > 0 || !data) throw new Error(`The data package is broken.\n${reportText(errors)}`);
	const sound = { texts, data, observations: new Map() };
	packages.set(root, sound);
	return sound;
}

function makeCatalogue({ data: { tables, indicatorTables } }: SoundPackage, root: string): Catalogue {
	const base = BASE_TABLES.map((name) => {
		const table = tables.get(name);
		if (!table) throw new Error(`no table "${name}", although the package was found sound`);
		return [name, table] as const;
	});
	const population = indicatorTables.has('population') ? readObservations('population', root) : [];
	return parseCatalogue(Object.fromEntries(base) as Record<BaseTable, (typeof base)[number][1]>, population);
}
