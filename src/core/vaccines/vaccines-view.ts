import { textOf, type TableRow } from '#core/schema/row.ts';
import type { Atlas } from '#core/table/atlas.ts';
import { packRecords, type PackedRecords } from '#core/table/packed-records.ts';
import type { CrossSection, Group } from '#core/table/view.ts';
import { groupSupplies, type GroupSupply, type MakerRegion } from './group-supply.ts';
import { listChanges, type ListChanges } from './list-change.ts';
import { makerVaccines, type MakerVaccine } from './maker-vaccines.ts';
import { vaccineMakers, type VaccineMaker } from './makers.ts';
import { distinct, vaccineProduct } from './product.ts';
import { vaccineProjects, type VaccineProject } from './projects.ts';
import { purchases, VACCINE_FLOWS, type Purchases } from './purchases.ts';
import { routineNeed, type RoutineNeed } from './routine-need.ts';
import { otherGroups, routineSupply, type RoutineSupplyRow } from './routine-supply.ts';

/** A way to group countries with those of its regions' members that are the seat of a maker. */
export interface Grouping {
	readonly id: string;
	readonly title: string;
	readonly regions: readonly MakerRegion[];
}

/** Everything that the page on vaccines shows of one region. */
export interface VaccinesView {
	readonly region: MakerRegion & {
		readonly members: number;
		readonly africanMembers: number;
		/** Products of its members on the list, against whatever disease. */
		readonly products: number;
	};
	/** On the whole list. */
	readonly products: number;
	readonly supply: readonly RoutineSupplyRow[];
	/** Disease groups of the members' products that are against no routine disease. */
	readonly otherGroups: readonly string[];
	readonly need: RoutineNeed;
	/** Of all the world, so that regions can be compared. */
	readonly groups: readonly GroupSupply[];
	readonly groupings: readonly Grouping[];
	/** Of all the world, those of the members first. */
	readonly makers: readonly VaccineMaker[];
	/** Of all makers. */
	readonly vaccines: PackedRecords<MakerVaccine>;
	readonly changes: ListChanges | undefined;
	/** One for each year that there are reports of. */
	readonly purchases: readonly Purchases[];
	readonly projects: readonly VaccineProject[];
	/** Countries that the page names. */
	readonly names: readonly { readonly iso3: string; readonly name: string; readonly shortName: string }[];
}

/** What the view is made from. */
export interface VaccinesData {
	readonly atlas: Atlas;
	readonly group: Group;
	readonly rows: (table: string) => readonly TableRow[];
	readonly section: (indicator: string) => CrossSection;
}

/** Group of the whole continent in the UN's scheme. */
const AFRICA = 'un_region:002';

/** Queries every figure of the page for the region. */
export function vaccinesView({ atlas, group, rows, section }: VaccinesData): VaccinesView {
	const products = rows('vaccines').map(vaccineProduct);
	const seats = distinct(products.map(({ iso3 }) => iso3));
	const short = new Map(
		rows('group_titles').map((row) => [`${textOf(row, 'scheme')}:${textOf(row, 'group')}`, textOf(row, 'short_title')])
	);
	const regionOf = ({ id, name, members }: Group): MakerRegion => ({
		id,
		name: short.get(id) || name,
		makers: seats.filter((iso3) => members.includes(iso3))
	});
	const africa = atlas.groups.get(AFRICA)?.members ?? [];
	const supply = routineSupply(products, group.members);
	const view = {
		region: {
			...regionOf(group),
			name: group.name,
			members: group.members.length,
			products: products.filter(({ iso3 }) => group.members.includes(iso3)).length,
			africanMembers: africa.filter((iso3) => group.members.includes(iso3)).length
		},
		products: products.length,
		supply,
		otherGroups: otherGroups(products, group.members),
		need: routineNeed(supply, group.members.length, section),
		groups: groupSupplies(products),
		groupings: atlas.schemes.map(({ id, title, groups }) => ({ id, title, regions: groups.map(regionOf) })),
		makers: vaccineMakers(products, group.members),
		vaccines: packRecords(makerVaccines(products)),
		changes: listChanges(rows('vaccine_snapshots'), group.members),
		purchases: VACCINE_FLOWS.map((collection) => purchases(rows('flows'), collection, group.members)),
		projects: vaccineProjects(rows('projects'), group.members, africa)
	};
	return { ...view, names: namesIn(view, seats, atlas) };
}

/** Ids of the sources behind everything that the view shows. */
export function sourcesOfView({ supply, need, makers, changes, purchases: years, projects }: VaccinesView): string[] {
	return distinct([
		...[...supply, ...need.rows, need.births, need.under5, ...makers].flatMap(({ sourceIds }) => sourceIds),
		...[...(changes?.rows ?? []), ...years.flatMap(({ rows }) => rows)].flatMap(({ sourceIds }) => sourceIds),
		...projects.map(({ sourceId }) => sourceId)
	]);
}

function namesIn(
	{ changes, purchases: years, projects }: Pick<VaccinesView, 'changes' | 'purchases' | 'projects'>,
	seats: readonly string[],
	{ countries }: Atlas
): VaccinesView['names'] {
	const used = distinct([
		...seats,
		...(changes?.rows ?? []).map(({ iso3 }) => iso3),
		...years.flatMap(({ rows }) => rows.map(({ origin }) => origin)),
		...projects.flatMap(({ iso3 }) => iso3 ?? [])
	]);
	return used.flatMap((code) => {
		const country = countries.get(code);
		return country ? { iso3: code, name: country.name, shortName: country.shortName } : [];
	});
}
