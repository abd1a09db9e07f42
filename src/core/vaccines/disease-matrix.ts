import { cellDatum } from '#core/chart/cell-datum.ts';
import { diseaseGroups, supplyOf, type MakerRegion, type SupplyCell } from './group-supply.ts';
import type { VaccinesView } from './vaccines-view.ts';

/** Disease groups as rows, the region chosen and those that it is compared with as columns. */
export interface DiseaseMatrix {
	readonly groups: readonly string[];
	/** The region chosen stands first, whatever it is compared with. */
	readonly columns: readonly MakerRegion[];
	readonly drawn: readonly MakerRegion[];
	/** Regions compared with that have no maker. */
	readonly empty: readonly MakerRegion[];
	/** By datum of group and column, those not drawn included. */
	readonly cells: ReadonlyMap<string, SupplyCell>;
	/** Groups that the region chosen has a product in. */
	readonly made: number;
}

/** With more regions than this, those without a maker are named and not drawn: columns stay wide enough for a finger. */
const DRAWN = 8;

/** Compares the region of the view with the regions of a grouping. */
export function diseaseMatrix(
	{ region, groups: supplies }: Pick<VaccinesView, 'region' | 'groups'>,
	regions: readonly MakerRegion[]
): DiseaseMatrix {
	const others = regions.filter(({ id }) => id !== region.id);
	const columns = [region, ...others];
	const empty = others.filter(({ makers }) => makers.length === 0);
	const groups = diseaseGroups(supplies);
	const cells = new Map(
		groups.flatMap((group) =>
			columns.map(({ id, makers }) => [cellDatum(group, id), supplyOf(supplies, group, makers)] as const)
		)
	);
	return {
		groups,
		columns,
		drawn: others.length > DRAWN ? columns.filter((column) => !empty.includes(column)) : columns,
		empty,
		cells,
		made: groups.filter((group) => (cells.get(cellDatum(group, region.id))?.products ?? 0) > 0).length
	};
}
