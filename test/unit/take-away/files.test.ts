import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { oneLine } from '#core/cite/reference.ts';
import { parseCsv } from '#core/csv/parse.ts';
import { isDate } from '#core/schema/cell.ts';
import { listingCsv } from '#core/table/listing.ts';
import { dataPackage } from '#core/take-away/data-package.ts';
import { excelCsv } from '#core/take-away/excel-csv.ts';
import { fileTable, fileTables, type FileCell } from '#core/take-away/file-table.ts';
import { neutralised, runsInSpreadsheet } from '#core/take-away/formula.ts';
import { figureJson } from '#core/take-away/json.ts';
import { packageFiles } from '#core/take-away/package-files.ts';
import { figureReadme } from '#core/take-away/readme.ts';
import { zipFiles } from '#export/zip.ts';
import { packageWords } from '#ui/take-away/package-words.ts';
import { readZip } from '../export/read-zip.ts';
import { packageFaults } from './package-faults.ts';
import { CONTENT, EDITION, nastyContent, withGroups } from './content.ts';

const sourcesOf = ({ sources }: typeof CONTENT) => new Map(sources.map((source) => [source.id, source]));
const unix = (text: string): string => text.replace(/\r\n?/g, '\n');
const asText = (cell: FileCell): string => unix(String(cell ?? ''));

describe('the cells that every format is written from', () => {
	it('are those of the CSV file', () => {
		fc.assert(
			fc.property(nastyContent, (content) => {
				const { columns, rows } = fileTable(content);
				const csv = parseCsv('data.csv', listingCsv(content.listing, sourcesOf(content)));
				expect(csv.findings).toEqual([]);
				expect(csv.header?.cells).toEqual(columns.map(({ id }) => id));
				expect(csv.rows.map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(asText)));
			})
		);
	});

	it('promise a type that each of them keeps', () => {
		expect(fileTable(CONTENT).columns.map(({ type }) => type)).toEqual([
			...['string', 'number', 'year', 'date', 'string'],
			...['string', 'string', 'string', 'string']
		]);
		expect(isDate('2021-03')).toBe(false);
		const rows = CONTENT.listing.rows.map((row) => ({ ...row, values: { ...row.values, joined: '2021-03' } }));
		const vague = fileTable({ ...CONTENT, listing: { ...CONTENT.listing, rows } });
		expect(vague.columns.find(({ id }) => id === 'joined')?.type).toBe('string');
	});
});

describe('CSV for Excel', () => {
	it('has a mark, its own line ends, and no cell that runs', () => {
		expect(excelCsv(CONTENT)).toBe(
			[
				'\uFEFFcountry,sites,year,joined,span,confidence,note,source,source_url',
				'Côte d’Ivoire,0,2024,2021-03-04,2019–2021,high,\'=SUM(A1:A9),"The Office, “Register”: A register",https://office.example/a',
				'Kenya,-5.25,2023,,2020,medium,+254,"WHO: An observatory | The Office, “Register”: A register",https://who.example/b | https://office.example/a',
				'Chad,,,,,,,,',
				''
			].join('\r\n')
		);
	});

	it('holds the same rows, but for an apostrophe', () => {
		fc.assert(
			fc.property(nastyContent, (content) => {
				const text = excelCsv(content);
				expect(text.startsWith('\uFEFF')).toBe(true);
				const { data, errors } = Papa.parse<string[]>(text.slice(1), { newline: '\r\n', delimiter: ',' });
				expect(errors).toEqual([]);
				const [, ...rows] = data.slice(0, -1);
				expect(rows).toEqual(
					fileTable(content).rows.map((row) => row.map((cell) => unix(neutralised(String(cell ?? '')))))
				);
				expect(rows.flat().filter(runsInSpreadsheet)).toEqual([]);
			})
		);
	});
});

describe('JSON', () => {
	it('has numbers as numbers, absence as null, and says what it is', () => {
		const { meta, data } = JSON.parse(figureJson(CONTENT, EDITION)) as {
			meta: Record<string, unknown>;
			data: unknown[];
		};
		expect(data[1]).toEqual({
			...{ country: 'Kenya', sites: -5.25, year: 2023, joined: null, span: 2020, confidence: 'medium', note: '+254' },
			source: 'WHO: An observatory | The Office, “Register”: A register',
			source_url: 'https://who.example/b | https://office.example/a'
		});
		expect(data).toHaveLength(CONTENT.listing.rows.length);
		expect(meta).toMatchObject({
			title: CONTENT.title,
			url: 'https://atlas.example/here/explore?indicator=sites&group=au%3AAU',
			from: { name: 'Production Atlas', version: '1.0.0', hash: 'a1b2c3d4e5' },
			accessed: '2026-11-21',
			licences: [{ commercialUse: 'yes' }, { commercialUse: 'no' }]
		});
	});

	it('has the numbers of groups beside the rows, and only where there are some', () => {
		const { meta, data, groups } = JSON.parse(figureJson(withGroups(CONTENT), EDITION)) as {
			meta: { group_columns: { id: string }[] };
			data: unknown[];
			groups: unknown[];
		};
		expect(groups[1]).toMatchObject({ group: 'world', year: 2024, value: 12, confidence: 'high', note: null });
		expect(groups).toHaveLength(2);
		expect(data).toHaveLength(CONTENT.listing.rows.length);
		expect(meta.group_columns.map(({ id }) => id).slice(0, 3)).toEqual(['group', 'year', 'value']);
		expect(Object.keys(JSON.parse(figureJson(CONTENT, EDITION)) as object)).toEqual(['meta', 'data']);
	});

	it('keeps any text and any number', () => {
		fc.assert(
			fc.property(nastyContent, (content) => {
				const { columns, rows } = fileTable(content);
				const { data } = JSON.parse(figureJson(content, EDITION)) as { data: Record<string, unknown>[] };
				expect(data.map((row) => columns.map(({ id }) => row[id]))).toEqual(
					rows.map((row) => row.map((cell) => cell ?? null))
				);
			})
		);
	});
});

describe('the archive', () => {
	it('holds the rows with their papers', () => {
		const files = readZip(zipFiles(packageFiles(CONTENT, EDITION, packageWords), EDITION.today));
		expect([...files.keys()]).toEqual([
			...['data.csv', 'datapackage.json', 'README.md'],
			...['citation.bib', 'citation.ris', 'citation.json', 'citation.txt']
		]);
		expect(files.get('data.csv')?.text).toBe(listingCsv(CONTENT.listing, sourcesOf(CONTENT)));
		const readme = files.get('README.md')?.text ?? '';
		for (const part of [
			...['# Sites in the African Union, latest year', '`group`: `au:AU`', '3 rows', '`sites` (number): Sites'],
			...[
				'a1b2c3d4e5',
				'21 November 2026',
				'https://who.example/b',
				'CC BY-NC-SA 3.0 IGO',
				'Commercial use is forbidden by: WHO.'
			],
			'https://atlas.example/here/explore?indicator=sites&group=au%3AAU'
		]) {
			expect(readme).toContain(part);
		}
	});

	it('describes exactly its rows, by the rules of the standard', () => {
		const { resources, ...head } = JSON.parse(
			dataPackage(CONTENT, EDITION, new Map(fileTables(CONTENT).map((table) => [table, 'é\n'])))
		) as {
			resources: { bytes: number; schema: { fields: { name: string; type: string }[] } }[];
		} & Record<string, unknown>;
		expect(head).toMatchObject({ name: 'sites_au-au_latest', version: '1.0.0+a1b2c3d4e5' });
		expect(resources.map(({ bytes }) => bytes)).toEqual([3]);
		expect(resources[0]?.schema.fields.map(({ name, type }) => `${name} ${type}`)).toEqual(
			fileTable(CONTENT).columns.map(({ id, type }) => `${id} ${type}`)
		);
	});

	it('has the numbers of groups as a table of their own, described like the rows', () => {
		const files = packageFiles(withGroups(CONTENT), EDITION, packageWords);
		expect(files.get('groups.csv')).toBe(
			[
				'group,year,value,confidence,note,source,source_url',
				'au:AU,2023–2024,-5.25,medium,,"The Office, “Register”: A register | WHO: An observatory",https://office.example/a | https://who.example/b',
				'world,2024,12,high,,WHO: An observatory,https://who.example/b',
				''
			].join('\n')
		);
		expect(files.get('data.csv')).toBe(listingCsv(CONTENT.listing, sourcesOf(CONTENT)));
		const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as {
			resources: { path: string; bytes: number; schema: { fields: { name: string; type: string }[] } }[];
		};
		expect(packageFaults(descriptor)).toEqual([]);
		expect(descriptor.resources.map(({ path, bytes }) => [path, bytes])).toEqual(
			['data.csv', 'groups.csv'].map((path) => [path, new TextEncoder().encode(files.get(path)).length])
		);
		expect(descriptor.resources[1]?.schema.fields.map(({ name, type }) => `${name} ${type}`)).toEqual(
			fileTables(withGroups(CONTENT))[1]?.columns.map(({ id, type }) => `${id} ${type}`)
		);
		expect(files.get('README.md')).toContain('- `groups.csv`: the numbers of the region');
		expect(files.get('README.md')).toContain('`groups.csv`:\n\n- `group` (string): Code');
	});

	it('counts its rows as the language writes numbers', () => {
		const rows = Array.from({ length: 1944 }, () => CONTENT.listing.rows[0]).filter((row) => row !== undefined);
		const readme = figureReadme({ ...CONTENT, listing: { ...CONTENT.listing, rows } }, EDITION, packageWords);
		expect(readme).toContain('`data.csv`: 1,944 rows');
	});

	it('holds any title, label and cell whole', () => {
		fc.assert(
			fc.property(nastyContent, (content) => {
				const files = readZip(zipFiles(packageFiles(content, EDITION, packageWords), EDITION.today));
				const text = (path: string): string => files.get(path)?.text ?? '';
				const { columns, rows } = fileTable(content);
				expect(parseCsv('data.csv', text('data.csv')).rows.map(({ cells }) => cells)).toEqual(
					rows.map((row) => row.map(asText))
				);
				const described = JSON.parse(text('datapackage.json')) as {
					title: string;
					sources: { title: string }[];
					resources: { schema: { fields: { name: string; title: string }[] } }[];
				};
				expect(described.title).toBe(content.title);
				expect(described.sources.map(({ title }) => title)).toEqual(
					content.sources.map(({ publisher, title }) => `${publisher}: ${title}`)
				);
				expect(described.resources[0]?.schema.fields.map(({ name, title }) => ({ id: name, title }))).toEqual(
					columns.map(({ id, title }) => ({ id, title }))
				);
				const readme = text('README.md').split('\n');
				expect(readme[0]?.replace(/\\([\\`*_[\]<>#|])/g, '$1')).toBe(`# ${oneLine(content.title)}`);
				const [cited] = JSON.parse(text('citation.json')) as { title: string }[];
				expect(cited?.title).toBe(oneLine(content.title));
			}),
			{ numRuns: 60 }
		);
	});

	it('stays sound whatever the labels say', () => {
		fc.assert(
			fc.property(nastyContent, (content) => {
				const files = readZip(zipFiles(packageFiles(content, EDITION, packageWords), EDITION.today));
				const [csv, descriptor] = ['data.csv', 'datapackage.json'].map((path) => files.get(path)?.text ?? '');
				expect(packageFaults(JSON.parse(descriptor ?? ''))).toEqual([]);
				expect(parseCsv('data.csv', csv ?? '').rows).toHaveLength(content.listing.rows.length);
				expect(JSON.parse(files.get('citation.json')?.text ?? '')).toHaveLength(1);
				expect(
					files
						.get('README.md')
						?.text.split('\n')
						.filter((line) => line.startsWith('# '))
				).toHaveLength(1);
			}),
			{ numRuns: 60 }
		);
	});
});
