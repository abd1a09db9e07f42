import type { CrossSection } from '../table/view.ts';
import type { Mark } from './scene.ts';
import { fitText, textWidth } from './text-width.ts';
import { valueText } from './value-text.ts';
import type { ChartOptions } from './words.ts';

const SIZE = 12;
const LINE_HEIGHT = 16;

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
export function references({ indicator, group, region, world }: CrossSection, { locale, words }: ChartOptions): Reference[] {
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

/** A vertical line for each, its label above it, one label below the other. */
export function referenceMarks(
	lines: readonly Reference[],
	at: (value: number) => number,
	{ width, bottom }: { readonly width: number; readonly bottom: number }
): Mark[] {
	return lines.flatMap(({ key, value, text }, index): Mark[] => {
		const x = at(value);
		const label = fitText(text, width, SIZE);
		const half = textWidth(label, SIZE) / 2;
		const y = index * LINE_HEIGHT + SIZE;
		return [
			{ key, role: 'reference', type: 'line', x1: x, x2: x, y1: y + 4, y2: bottom },
			{
				key: `${key}-label`,
				role: 'reference-label',
				type: 'text',
				text: label,
				x: Math.min(width - half, Math.max(half, x)),
				y,
				anchor: 'middle',
				size: SIZE
			}
		];
	});
}
