import { textWidth } from '#core/chart/text-width.ts';
import { stack, textBlock, type Block } from './block.ts';
import type { FigureContent, LegendLine } from './figure-content.ts';
import { hatchFill } from './hatches.ts';
import { FONTS, INK } from './ink.ts';
import { toneFill } from './mark-style.ts';
import { wrapText } from './wrap-text.ts';
import { element, xmlText } from './xml.ts';

const LEADING = 1.3;
/** Units. */
const NARROW = 300;

interface Item {
	readonly width: number;
	readonly height: number;
	readonly at: (x: number, y: number) => string;
}

/** The legend in rows as wide as there is room: swatch, label, count. */
export function legendBlock(
	legend: NonNullable<FigureContent['legend']>,
	width: number,
	size: number,
	number: (value: number) => string
): Block {
	// In a column beside a chart each entry has its own line.
	const rowWidth = width < NARROW ? 0 : width;
	const items = legend.entries.map((entry) => legendItem(entry, width, size, number));
	return stack([textBlock(legend.title, width, { size, soft: true }), flow(items, rowWidth, size)], size * 0.35);
}

/** Items beside each other, in as many rows as it takes. */
function flow(items: readonly Item[], width: number, size: number): Block {
	const gap = size * 1.4;
	const placed: { readonly item: Item; readonly x: number; readonly y: number }[] = [];
	let [x, y, rowHeight] = [0, 0, 0];
	for (const item of items) {
		if (x > 0 && x + item.width > width) {
			[x, y, rowHeight] = [0, y + rowHeight + size * 0.35, 0];
		}
		placed.push({ item, x, y });
		x += item.width + gap;
		rowHeight = Math.max(rowHeight, item.height);
	}
	return {
		height: y + rowHeight,
		at: (left, top) => placed.map((each) => each.item.at(left + each.x, top + each.y)).join('\n')
	};
}

function legendItem(
	{ tone, label, count }: LegendLine,
	room: number,
	size: number,
	number: (n: number) => string
): Item {
	const swatch = { width: size * 1.8, height: size * 1.1 };
	const left = swatch.width + size * 0.5;
	const counted = count === undefined ? '' : `· ${number(count)}`;
	const apart = counted === '' ? '' : '\u00a0';
	const lines = wrapText(label, room - left - textWidth(apart + counted, size), size);
	const widest = Math.max(
		0,
		...lines.map((line, index) => textWidth(index === lines.length - 1 ? line + apart + counted : line, size))
	);
	const fill = hatchFill(tone, 'legend') ?? toneFill(tone) ?? INK.ground;
	return {
		width: left + widest,
		height: Math.max(1, lines.length) * size * LEADING,
		at: (x, y) => {
			const box = { x: x + 0.5, y: y + size * 0.1, ...swatch, rx: 1.5 };
			const text = (line: string, index: number): string => {
				const last = index === lines.length - 1 && counted !== '';
				const place = { x: x + left, y: y + (index + 0.78) * size * LEADING - size * 0.04 };
				return element(
					'text',
					{ ...place, 'font-size': size, fill: INK.text, 'font-family': FONTS },
					// The blank before the count: some programs drop one that a tspan begins with.
					last ? xmlText(line + apart) + element('tspan', { fill: INK.soft }, xmlText(counted)) : xmlText(line)
				);
			};
			return [element('rect', { ...box, fill, stroke: INK.ruleStrong, 'stroke-width': 1 }), ...lines.map(text)].join(
				'\n'
			);
		}
	};
}
