import { textOf, type TableRow } from '#core/schema/row.ts';
import { cellFinding, type Rule } from './rule.ts';

/** Every group has a member, and every scheme a group: an empty choice would lead to an empty page. */
export const groupMembers: Rule = ({ tables }) => {
	const titles = tables.get('group_titles');
	const schemes = tables.get('schemes');
	const groupOf = (row: TableRow) => `${textOf(row, 'scheme')}:${textOf(row, 'group')}`;
	const peopled = new Set(tables.get('groups')?.rows.map(groupOf));
	const used = new Set(titles?.rows.map((row) => textOf(row, 'scheme')));
	return [
		...(titles?.rows ?? [])
			.filter((row) => !peopled.has(groupOf(row)))
			.flatMap((row) =>
				titles
					? [
							cellFinding(
								titles,
								row,
								'group',
								'expected at least one member in groups.csv',
								'Add its members, or delete the group'
							)
						]
					: []
			),
		...(schemes?.rows ?? [])
			.filter((row) => !used.has(textOf(row, 'scheme')))
			.flatMap((row) =>
				schemes
					? [
							cellFinding(
								schemes,
								row,
								'scheme',
								'expected at least one group in group_titles.csv',
								'Add its groups, or delete the scheme'
							)
						]
					: []
			)
	];
};
