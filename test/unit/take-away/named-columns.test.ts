import { expect, test } from 'vitest';
import { fileTable, fileTables } from '#core/take-away/file-table.ts';
import { namedColumns } from '#ui/take-away/named-columns.ts';
import { CONTENT, withGroups } from './content.ts';

test('every column of a file has a name in words, and a figure’s own names stay', () => {
	const named = fileTable(namedColumns({ ...CONTENT, labels: { ...CONTENT.labels, note: 'Remark' } })).columns;
	expect(named.map(({ title }) => title)).toEqual([
		...['Country', 'Sites', 'Year', 'Joined', 'Years'],
		...['Confidence', 'Remark', 'Source', 'Address of the source']
	]);
});

test('so has every column of the numbers of groups', () => {
	expect(fileTables(namedColumns(withGroups(CONTENT)))[1]?.columns.map(({ title }) => title)).toEqual([
		...['Code', 'Year', 'Value', 'Confidence', 'Note', 'Source', 'Address of the source']
	]);
	expect(fileTables(namedColumns(CONTENT))).toHaveLength(1);
});
