import { textOf } from '#core/schema/row.ts';
import type { Aggregate } from '#core/table/view.ts';
import { openTopic } from './topic.ts';

const PEOPLE = 'population';
const SITES = 'fda_api_sites';

/** A number of a group with how many members are in it. */
interface GroupNumber {
	readonly value: number | undefined;
	readonly covered: number;
}

/** Every grouping with its groups, each with its members and a few numbers. */
export function regionIndex() {
	const { atlas, page, rows } = openTopic('');
	const used = new Set(rows('groups').map((row) => textOf(row, 'source_id')));
	const schemes = atlas.schemes.map(({ id, title, groups }) => ({
		id,
		title,
		groups: groups.map((group) => {
			const { section } = openTopic(group.id.replace(':', '/'));
			const [people, sites] = [section(PEOPLE), section(SITES)];
			for (const { sourceId } of [...people.cells, ...sites.cells]) if (sourceId) used.add(sourceId);
			return {
				id: group.id,
				name: group.name,
				members: group.members.length,
				people: numberOf(people.region),
				sites: numberOf(sites.region)
			};
		})
	}));
	const { sources, licences } = page(used);
	return { schemes, sources, licences };
}

function numberOf({ value, covered }: Aggregate): GroupNumber {
	return { value, covered };
}
