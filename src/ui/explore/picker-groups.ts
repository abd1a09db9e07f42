import { PILLARS } from '#core/table/indicator.ts';
import type { AnnotatedAtlas } from '#core/table/notebook.ts';
import * as m from '#locale/compiled/messages.js';
import { pillarLabel } from '#ui/figure/pillar-label.ts';
import type { PickerGroup } from './picker.ts';

/** A way to group countries, as far as a list of regions needs it. */
export interface SchemeToChoose {
	readonly title: string;
	readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** Indicators by pillar, found by their definitions too; all, or all but one. */
export function indicatorsByPillar({ indicators, notes }: AnnotatedAtlas, but?: string): PickerGroup[] {
	return PILLARS.map((pillar) => ({
		title: pillarLabel(pillar),
		items: [...indicators.values()]
			.filter((indicator) => indicator.pillar === pillar && indicator.id !== but)
			.map(({ id, title }) => ({
				id,
				label: title,
				keywords: `${id} ${pillarLabel(pillar)} ${notes.get(id)?.definition ?? ''}`
			}))
	}));
}

/** Regions by the scheme that they belong to, found by its title and by their codes too. */
export function regionsByScheme(schemes: readonly SchemeToChoose[]): PickerGroup[] {
	return schemes.map(({ title, groups }) => ({
		title,
		items: groups.map(({ id, name }) => ({ id, label: name, keywords: `${title} ${id}` }))
	}));
}

/** The world, and all regions by the scheme that they belong to. */
export function worldAndRegions({ world, schemes }: AnnotatedAtlas): PickerGroup[] {
	return [{ title: m.explore_world(), items: [{ id: world.id, label: world.name }] }, ...regionsByScheme(schemes)];
}

/** All countries by name: first those pinned, then the members of the region, then all others. A pinned member stands under both. */
export function countriesToPin(
	{ world, countries, aliases }: AnnotatedAtlas,
	region: { readonly name: string; readonly members: readonly string[] },
	pinned: readonly string[]
): PickerGroup[] {
	const members = new Set(region.members);
	const sorted = world.members
		.flatMap((iso3) => {
			const country = countries.get(iso3);
			return country ? { id: iso3, label: country.name, keywords: aliases.get(iso3) ?? iso3 } : [];
		})
		.sort((a, b) => a.label.localeCompare(b.label));
	return [
		{ title: m.explore_pinned(), items: sorted.filter(({ id }) => pinned.includes(id)) },
		{ title: m.explore_members({ group: region.name }), items: sorted.filter(({ id }) => members.has(id)) },
		{ title: m.explore_elsewhere(), items: sorted.filter(({ id }) => !members.has(id)) }
	];
}
