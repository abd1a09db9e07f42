import type { TableRow } from '#core/schema/row.ts';
import type { CountryName, Scheme } from '#core/table/catalogue.ts';
import type { CrossSection, Group } from '#core/table/view.ts';
import { attainments, type Attainment } from './attainment.ts';
import { dossiers, type Dossier } from './dossier.ts';
import { ladderOf, type Ladder } from './ladder.ts';
import { makingByCountry, type MakingSections } from './making.ts';
import { matrixColumns, type MatrixMechanism } from './matrix-columns.ts';
import { membershipsByCountry } from './membership.ts';
import { recognitions, type Recognition } from './recognition.ts';
import { registersOf, type Registers } from './registers.ts';
import { statedMakingByCountry } from './stated-making.ts';

/** The regions of one scheme on the ladder. */
export interface SchemeLadders {
	readonly id: string;
	readonly title: string;
	readonly ladders: readonly Ladder[];
}

/** Everything that the figures on regulation show of one region. */
export interface RegulationView {
	/** One per member, by name. */
	readonly dossiers: readonly Dossier[];
	readonly columns: readonly MatrixMechanism[];
	/** Members that the treaty of the African Medicines Agency is not open to. */
	readonly outsideTreaty: readonly string[];
	readonly attained: readonly Attainment[];
	readonly registers: Registers;
	readonly region: Ladder;
	readonly world: Ladder;
	readonly schemes: readonly SchemeLadders[];
}

/** The data that the view is made of; sections are those of the whole world. */
export interface RegulationData {
	readonly group: Group;
	readonly world: Group;
	readonly countries: ReadonlyMap<string, CountryName>;
	readonly schemes: readonly Scheme[];
	readonly recognition: Readonly<Record<keyof Recognition, CrossSection>>;
	readonly making: MakingSections;
	/** Of the indicators of `STATED_INDICATORS`. */
	readonly stated: readonly CrossSection[];
	readonly treaty: CrossSection;
	/** Rows of `regulators.csv`, `memberships.csv`, `mechanisms.csv` and `sites.csv`. */
	readonly rows: Readonly<Record<'regulators' | 'memberships' | 'mechanisms' | 'sites', readonly TableRow[]>>;
}

/** Makes the view of one region. */
export function regulationView(data: RegulationData): RegulationView {
	const { group, world, countries, recognition, rows } = data;
	const recognised = recognitions(recognition, rows.regulators);
	const memberships = membershipsByCountry(rows.memberships, recognition);
	const region = dossiers(group.members, {
		countries,
		recognised,
		memberships,
		making: makingByCountry(rows.sites, data.making),
		stated: statedMakingByCountry(data.stated)
	});
	const members = new Set(group.members);
	const ladder = (of: Group): Ladder => ladderOf(of, recognised, (iso3) => countries.get(iso3)?.population?.value);
	return {
		dossiers: region,
		columns: matrixColumns(rows.mechanisms, region),
		outsideTreaty: data.treaty.cells.flatMap(({ iso3, status }) =>
			status === 'not_applicable' && members.has(iso3) ? iso3 : []
		),
		attained: attainments(rows.regulators, group.members, countries, memberships),
		registers: registersOf(data),
		region: ladder(group),
		world: ladder(world),
		schemes: data.schemes.map(({ id, title, groups }) => ({ id, title, ladders: groups.map(ladder) }))
	};
}

/** The scheme that the address asks for; else the region's own where it has other regions to compare with, else the regions of WHO. */
export function comparedScheme(
	schemes: readonly SchemeLadders[],
	asked: string,
	region: string
): SchemeLadders | undefined {
	const own = schemes.find(({ id, ladders }) => id === region.split(':')[0] && ladders.length > 1);
	return schemes.find(({ id }) => id === asked) ?? own ?? schemes.find(({ id }) => id === 'who_region') ?? schemes[0];
}

/** The ladders to compare: the world and the region first, then the others of the scheme. */
export function comparedLadders(view: RegulationView, scheme: SchemeLadders | undefined): Ladder[] {
	const first = view.region.id === view.world.id ? [view.world] : [view.world, view.region];
	const shown = new Set(first.map(({ id }) => id));
	return [...first, ...(scheme?.ladders ?? []).filter(({ id, members }) => members > 0 && !shown.has(id))];
}
