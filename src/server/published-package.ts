import { createHash } from 'node:crypto';
import { isRecord } from '#core/schema/json.ts';
import { INDICATOR_FILES } from '#core/schema/parse-package.ts';
import type { Catalogue } from '#core/table/catalogue.ts';
import type { DescribedIndicator } from '#core/table/indicator.ts';
import { dataFileText, readCatalogue, readObservations, readTable, tableNames } from './read.ts';
import { DATA_ROOT } from './read-files.ts';

/** A JSON object as it is published. */
type Json = Readonly<Record<string, unknown>>;

/**
 * The descriptor as people download it: that of `data/`, where the files of indicators share one schema, with one
 * resource for each of them, and for every resource its size, hash, sources and licences (Data Package v2).
 */
export function publishedPackage(root = DATA_ROOT): Json {
	const written: unknown = JSON.parse(dataFileText('datapackage.json', root));
	if (!isRecord(written))
		throw new TypeError(`${root}/datapackage.json: expected an object, came ${JSON.stringify(written).slice(0, 80)}`);
	const { resources, [INDICATOR_FILES]: indicatorFiles, ...head } = written;
	const catalogue = readCatalogue(root);
	const schema = isRecord(indicatorFiles) ? indicatorFiles['schema'] : undefined;
	const present = new Set(tableNames(root));
	const tables = (Array.isArray(resources) ? resources : [])
		.filter(isRecord)
		.filter(({ name }) => present.has(String(name)));
	return {
		...head,
		resources: [
			...tables.map((resource) => tableResource(resource, catalogue, root)),
			...catalogue.indicators.map((indicator) => indicatorResource(indicator, schema, catalogue, root))
		]
	};
}

function tableResource(written: Json, catalogue: Catalogue, root: string): Json {
	const { name, path, title, description, sources, licenses, schema } = written;
	const rows = readTable(String(name), root) ?? [];
	const ids = new Set(
		rows.flatMap((row) => (Object.hasOwn(row.values, 'source_id') ? String(row.values['source_id']) : []))
	);
	const derived = provenance(ids, catalogue);
	return {
		...fileFacts(String(name), String(path), root),
		title,
		description,
		...lists([...asList(sources), ...derived.sources], [...asList(licenses), ...derived.licenses]),
		schema
	};
}

function indicatorResource(indicator: DescribedIndicator, schema: unknown, catalogue: Catalogue, root: string): Json {
	const { id, title, unit, definition, caveat } = indicator;
	const ids = new Set(readObservations(id, root).map(({ sourceId }) => sourceId));
	const { sources, licenses } = provenance(ids, catalogue);
	return {
		...fileFacts(id, `indicators/${id}.csv`, root),
		title,
		description: [definition, caveat].filter((text) => text !== '').join(' '),
		unit,
		...lists(sources, licenses),
		schema
	};
}

function fileFacts(name: string, path: string, root: string): Json {
	const bytes = Buffer.from(dataFileText(path, root), 'utf8');
	const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
	return {
		name,
		type: 'table',
		path,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: bytes.length,
		hash
	};
}

/** Sources named by rows, and the licences of these, each once, in the order of their files. */
function provenance(ids: ReadonlySet<string>, { sources, licences }: Catalogue): { sources: Json[]; licenses: Json[] } {
	const used = sources.filter((source) => ids.has(source.id));
	const terms = new Set(used.map((source) => source.licence));
	return {
		sources: used.map(({ publisher, title, url, retrieved }) => ({
			title: `${publisher}: ${title}`,
			path: url,
			retrieved
		})),
		// No `name`: the standard keeps that for ids of the Open Definition, and not all of these licences are open.
		licenses: licences.filter(({ id }) => terms.has(id)).map(({ title, url }) => ({ title, path: url }))
	};
}

/** The standard wants these lists absent rather than empty. */
function lists(sources: readonly Json[], licenses: readonly Json[]): Json {
	return { ...(sources.length > 0 ? { sources } : {}), ...(licenses.length > 0 ? { licenses } : {}) };
}

function asList(value: unknown): Json[] {
	return Array.isArray(value) ? value.filter(isRecord) : [];
}
