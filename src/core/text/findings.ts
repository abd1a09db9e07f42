import type { CrossSection } from '#core/table/view.ts';

/** How much of a group's sum its `count` highest members hold: their names, highest first, and their share (0–1). Undefined without a positive sum. */
export function topShare(view: CrossSection, count: number): { countries: string[]; share: number } | undefined {
	const present = view.cells.filter((cell) => cell.value !== undefined);
	const sum = present.reduce((total, cell) => total + (cell.value ?? 0), 0);
	if (sum <= 0) return undefined;
	const top = present.slice(0, count);
	return {
		countries: top.map((cell) => cell.country),
		share: top.reduce((total, cell) => total + (cell.value ?? 0), 0) / sum
	};
}

/** Members with a real zero, against all members. */
export function membersAtZero(view: CrossSection): { zero: number; members: number } {
	return { zero: view.cells.filter((cell) => cell.value === 0).length, members: view.cells.length };
}

/** How many members are known to reach the indicator's threshold. */
export function membersReaching(view: CrossSection): { reaching: number } {
	const threshold = view.indicator.threshold ?? 1;
	return { reaching: view.cells.filter((cell) => cell.value !== undefined && cell.value >= threshold).length };
}
