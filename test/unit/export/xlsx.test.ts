import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '#core/spreadsheet/cell-xml.ts';
import type { Sheet } from '#core/spreadsheet/sheet-xml.ts';
import { workbookFiles } from '#core/spreadsheet/workbook.ts';
import { figureSheets } from '#core/take-away/sheets.ts';
import { fileTable } from '#core/take-away/file-table.ts';
import { xlsxBytes } from '#export/xlsx.ts';
import { packageWords } from '#ui/take-away/package-words.ts';
import { CONTENT, EDITION, nastyContent, withGroups } from '../take-away/content.ts';
import { readSheetNames, readXlsx } from './read-xlsx.ts';

const sheets = figureSheets(CONTENT, EDITION, packageWords);
const table = (name: string) => sheets.find((sheet) => sheet.name === name);
const one = (rows: Sheet['rows'], header = ['a', 'b']): Sheet => ({ name: 'data', header, rows });

describe('a figure as a workbook', () => {
	it('has its rows, its columns and its sources, and says what it is', async () => {
		const bytes = xlsxBytes(sheets, EDITION.today);
		expect(await readSheetNames(bytes)).toEqual(['data', 'columns', 'sources', 'about']);
		const [header, ...rows] = await readXlsx(bytes, 'data');
		expect(header).toEqual([
			'country',
			'sites',
			'year',
			'joined',
			'span',
			'confidence',
			'note',
			'source',
			'source_url'
		]);
		expect(rows).toEqual([
			[
				...['Côte d’Ivoire', 0, 2024, new Date('2021-03-04'), '2019–2021', 'high', '=SUM(A1:A9)'],
				...['The Office, “Register”: A register', 'https://office.example/a']
			],
			[
				...['Kenya', -5.25, 2023, null, 2020, 'medium', '+254'],
				'WHO: An observatory | The Office, “Register”: A register',
				'https://who.example/b | https://office.example/a'
			],
			['Chad', ...Array<null>(8).fill(null)]
		]);
		expect(table('columns')?.rows.slice(0, 5)).toEqual([
			['data', 'country', 'Country', 'string'],
			['data', 'sites', 'Sites', 'number'],
			['data', 'year', 'Year', 'year'],
			['data', 'joined', 'Joined', 'date'],
			['data', 'span', 'Years', 'string']
		]);
		expect(table('sources')?.rows[1]).toEqual([
			...[
				'WHO',
				'An observatory',
				'https://who.example/b',
				{ day: '2026-11-20' },
				'CC BY-NC-SA 3.0 IGO',
				'https://cc.example/nc'
			],
			'no'
		]);
		expect(await readXlsx(bytes, 'about')).toContainEqual([
			'url',
			'https://atlas.example/here/explore?indicator=sites&group=au%3AAU'
		]);
	});

	it('has the numbers of groups on a sheet of their own', async () => {
		const bytes = xlsxBytes(figureSheets(withGroups(CONTENT), EDITION, packageWords), EDITION.today);
		expect(await readSheetNames(bytes)).toEqual(['data', 'groups', 'columns', 'sources', 'about']);
		const [header, ...rows] = await readXlsx(bytes, 'groups');
		expect(header?.slice(0, 3)).toEqual(['group', 'year', 'value']);
		expect(rows.map((row) => row.slice(0, 4))).toEqual([
			['au:AU', '2023–2024', -5.25, 'medium'],
			['world', 2024, 12, 'high']
		]);
		expect(await readXlsx(bytes, 'columns')).toContainEqual(['groups', 'value', 'Value', 'number']);
	});

	it('keeps any text and any number, on every sheet', async () => {
		await fc.assert(
			fc.asyncProperty(nastyContent, async (content) => {
				const written = figureSheets(content, EDITION, packageWords);
				const bytes = xlsxBytes(written, EDITION.today);
				const [, ...rows] = await readXlsx(bytes, 'data');
				expect(rows).toEqual(fileTable(content).rows.map((row) => row.map(asRead)));
				for (const { name, rows: cells } of written.slice(1)) {
					const [, ...read] = await readXlsx(bytes, name);
					expect(read).toEqual(cells.map((row) => row.map(asRead)));
				}
			}),
			{ numRuns: 60 }
		);
	});
});

/** Line breaks are those of the file; nothing else changes. */
function asRead(cell: Cell): string | number | Date | null {
	if (typeof cell === 'object') return new Date(cell.day);
	if (cell === '') return null;
	return typeof cell === 'string' ? cell.toWellFormed().replace(/\r\n?/g, '\n') : (cell ?? null);
}

describe('a sheet', () => {
	it('refuses what a spreadsheet cannot hold, and says so', () => {
		expect(() => xlsxBytes([one([['x'.repeat(32_768), 1]])], EDITION.today)).toThrow(
			'a cell has 32768 characters, a spreadsheet holds 32767'
		);
		expect(() => xlsxBytes([one(Array<never[]>(1_048_576).fill([]))], EDITION.today)).toThrow(
			'sheet "data": 1048576 rows of 2 columns, a spreadsheet holds 1048576 of 16384'
		);
	});

	it('has days as dates, where spreadsheets know them', async () => {
		const bytes = xlsxBytes(
			[one([[{ day: '1900-03-01' }, { day: '1899-12-31' }, { day: '2024-02-29' }, { day: '' }]], ['a', 'b', 'c', 'd'])],
			EDITION.today
		);
		const [, row] = await readXlsx(bytes, 'data');
		expect(row).toEqual([new Date('1900-03-01'), '1899-12-31', new Date('2024-02-29'), null]);
	});

	it('lets addresses be followed where it is prose, and only such', () => {
		const rows = [
			['https://a.example/?x=1&y="2"', 'https://a.example and more'],
			['javascript:alert(1)', 'https://%zz\n']
		];
		const files = workbookFiles([{ ...one(rows), isProse: true }, one(rows)]);
		expect(files.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
			'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.example/?x=1&amp;y=&quot;2&quot;" TargetMode="External"/></Relationships>'
		);
		expect(files.get('xl/worksheets/sheet1.xml')?.match(/<hyperlink [^>]*>/g)).toEqual([
			'<hyperlink ref="A2" r:id="rId1"/>'
		]);
		expect(files.has('xl/worksheets/_rels/sheet2.xml.rels')).toBe(false);
	});

	it('has room for more than 26 columns', async () => {
		const header = Array.from({ length: 60 }, (_, index) => `c${index}`);
		const bytes = xlsxBytes([one([header.map((_, index) => index)], header)], EDITION.today);
		expect(await readXlsx(bytes, 'data')).toEqual([header, header.map((_, index) => index)]);
	});
});
