import type { CrossSection } from '#core/table/view.ts';
import type { Mark } from './scene.ts';
import { fitText, textWidth } from './text-width.ts';
import { valueText } from './value-text.ts';
import type { ChartOptions } from './words.ts';

const SIZE = 12;
const LINE_HEIGHT = 16;
const GAP = 5;

/** A group's number that can stand next to its members' values. */
export interface Reference {
	readonly key: 'region' | 'world';
	readonly value: number;
	readonly text: string;
}

/**
 * The numbers of the group and of the world, where they are of the same sort as a member's value: means, medians and ratios are,
 * a sum or a share of members is not. The world is named once.
 */
export function references(
	{ indicator, group, region, world }: CrossSection,
	{ locale, words }: ChartOptions
): Reference[] {
	if (!['population_weighted_mean', 'median', 'ratio'].includes(indicator.aggregation)) return [];
	const lines = [
		{ key: 'region' as const, ...region },
		{ key: 'world' as const, ...world }
	];
	return lines.flatMap(({ key, value, group: { id, name } }) => {
		if (value === undefined || (key === 'world' && id === group.id)) return [];
		return { key, value, text: words.chart_reference({ name, value: valueText(value, indicator, locale) }) };
	});
}

/** Pixels that the labels need above the lines. */
export function referenceHeight(lines: readonly Reference[]): number {
	return lines.length * LINE_HEIGHT + (lines.length > 0 ? 4 : 0);
}

/** A vertical line for each with its label at the top, beside the line and clear of the other one. */
export function referenceMarks(
	lines: readonly Reference[],
	at: (value: number) => number,
	{ width, bottom }: { readonly width: number; readonly bottom: number }
): Mark[] {
	const placed = lines
		.map(({ key, value, text }) => {
			const label = fitText(text, width, SIZE);
			const x = at(value);
			const room = textWidth(label, SIZE) + GAP;
			return {
				key,
				label,
				x,
				before: x + room > width && x - room >= 0,
				clamped: Math.min(x + GAP, width - room + GAP)
			};
		})
		.sort((a, b) => a.x - b.x);
	// A label that reaches back over an earlier line goes above that line's start.
	if (placed.at(-1)?.before) placed.reverse();
	return placed.flatMap(({ key, label, x, before, clamped }, index): Mark[] => {
		const y = index * LINE_HEIGHT + SIZE;
		return [
			{ key, role: 'reference', type: 'line', x1: x, x2: x, y1: y - SIZE + 2, y2: bottom },
			{
				key: `${key}-label`,
				role: 'reference-label',
				type: 'text',
				text: label,
				x: before ? x - GAP : Math.max(0, clamped),
				y,
				anchor: before ? 'end' : 'start',
				size: SIZE
			}
		];
	});
}
