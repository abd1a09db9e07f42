import type { Cell } from '#core/table/observation.ts';
import type { CrossSection } from '#core/table/view.ts';

/** Who in the group makes active ingredients: only members above zero travel as cells, the others are counted. */
export interface SiteView {
	/** Highest first. */
	readonly makers: readonly Cell[];
	readonly members: number;
	/** Members with a real zero in the register, and those to whom it does not apply. */
	readonly zero: number;
	readonly unknown: number;
	readonly total: number;
	readonly worldTotal: number;
	readonly year: number | undefined;
	readonly title: string;
}

/** From the cross-section of the group and that of the world. */
export function siteView(section: CrossSection): SiteView {
	const zero = section.cells.filter(({ value }) => value === 0).length;
	const makers = section.cells.filter(({ value }) => value !== undefined && value > 0);
	return {
		makers: makers.map(({ rank: _rank, tied: _tied, ...cell }) => cell),
		members: section.cells.length,
		zero,
		unknown: section.cells.filter(({ value }) => value === undefined).length,
		total: makers.reduce((sum, { value }) => sum + (value ?? 0), 0),
		worldTotal: section.world.value ?? 0,
		year: section.span?.[1],
		title: section.indicator.title
	};
}
