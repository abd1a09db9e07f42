import { PILLARS, type Indicator, type Pillar } from '#core/table/indicator.ts';
import type { CountryName } from '#core/table/catalogue.ts';
import type { CrossSection } from '#core/table/view.ts';
import { linkCoverage, type LinkCoverage } from './coverage.ts';
import { LINK_INDICATORS } from './links.ts';
import type { Member } from './matrix.ts';
import { packColumn, type PackedColumn } from './packed-column.ts';
import { LEADING_INDICATORS, canStandForPillar } from './pillar-indicators.ts';
import { standingColumn } from './standing.ts';

/** What the page of a region is made of. */
export interface EcosystemView {
	/** In the order of names. */
	readonly members: readonly Member[];
	/** The indicators that stand for the pillars by default, of the members only. */
	readonly columns: readonly PackedColumn[];
	readonly coverage: readonly LinkCoverage[];
	/** Indicators that may stand for a pillar, in the order of the catalogue. */
	readonly choices: readonly { readonly id: string; readonly title: string; readonly pillar: Pillar }[];
}

const { compare } = new Intl.Collator('en');

/**
 * The view of a region.
 *
 * @param countries its members
 * @param worldSection each country's latest value of an indicator, of the whole world: places are among all countries
 */
export function queryEcosystem(
	countries: readonly CountryName[],
	indicators: readonly Indicator[],
	worldSection: (indicator: string) => CrossSection
): EcosystemView {
	const members = countries
		.map(({ iso3, name, shortName }) => ({ iso3, name, shortName }))
		.sort((a, b) => compare(a.name, b.name));
	const codes = members.map(({ iso3 }) => iso3);
	const cells = LINK_INDICATORS.map(
		(id) => [id, new Map(worldSection(id).cells.map((cell) => [cell.iso3, cell]))] as const
	);
	return {
		members,
		columns: PILLARS.map((pillar) => packColumn(standingColumn(worldSection(LEADING_INDICATORS[pillar])), codes)),
		coverage: linkCoverage(codes, new Map(cells)),
		choices: indicators.filter(canStandForPillar).map(({ id, title, pillar }) => ({ id, title, pillar }))
	};
}

/** Ids of the sources that a view stands on. */
export function ecosystemSources({ columns, coverage }: EcosystemView): Set<string> {
	return new Set([
		...columns.flatMap(({ rows, texts }) => rows.flatMap((row) => texts[row[7]] ?? [])),
		...coverage.flatMap(({ sourceIds }) => sourceIds)
	]);
}
