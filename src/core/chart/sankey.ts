import { cellDatum } from './cell-datum.ts';
import { sankeyLayout, type PlacedLink, type PlacedNode, type SankeyLink } from './sankey-layout.ts';
import {
	NODE_APART,
	NODE_GAP,
	NODE_TEXT,
	NODE_WIDTH,
	nodeDatum,
	sankeyNode,
	type SankeyColumn,
	type SankeySide
} from './sankey-node.ts';
import type { Mark, Scene, Target } from './scene.ts';
import { textLines } from './text-lines.ts';
import { fitText, textWidth } from './text-width.ts';

export interface SankeyData {
	readonly origins: readonly { readonly key: string; readonly label: string }[];
	readonly destinations: readonly { readonly key: string; readonly label: string }[];
	/** At most one for each pair. */
	readonly links: readonly SankeyLink[];
	readonly valueText: (value: number) => string;
	/** Headings of the two columns. */
	readonly originTitle?: string;
	readonly destinationTitle?: string;
}

const HIT = 12;
/** Pixels of a ribbon that would be too thin to see. */
const HAIRLINE = 0.6;
const NARROW = 560;
/** Pixels between the names of two nodes. */
const NAME_GAP = 7;
/** Share of the width that the names on one side may take, and the lines. */
const NAMES = { share: 0.27, lines: 2 };
const NAMES_NARROW = { share: 0.31, lines: 3 };

/**
 * Flows between two columns, thickness by value, in the tone of each link. Nodes stand highest first; all that enters or leaves one adds
 * up to its height. Datum of a ribbon: `origin|destination`. On a narrow page values are not written at the nodes.
 */
export function sankeyScene(data: SankeyData, { width }: { readonly width: number }): Scene {
	const { originTitle, destinationTitle } = data;
	const top = originTitle === undefined && destinationTitle === undefined ? 0 : NODE_APART;
	const flow = width < NARROW ? 260 : 340;
	const apart = (label: string): number => {
		const { share, lines } = namesAt(width);
		return Math.max(NODE_APART, textLines(label, share * width, NODE_TEXT, lines).length * NODE_TEXT + NAME_GAP);
	};
	const layout = sankeyLayout(data.origins, data.destinations, data.links, { flow, apart, top });
	const from = column('origin', layout.origins, data, width);
	const to = column('destination', layout.destinations, data, width);
	const sides = [
		[from, layout.origins],
		[to, layout.destinations]
	] as const;
	const span = [from.x + NODE_WIDTH, to.x] as const;

	const ribbons = layout.links.toSorted((a, b) => b.value - a.value);
	const ribbon = (link: PlacedLink, role: 'hit' | 'flow', least: number): Mark => {
		const datum = cellDatum(link.origin, link.destination);
		return { key: `${role}-${datum}`, role, type: 'path', d: ribbonPath(link, span, least), datum, tone: link.tone };
	};
	const marks: Mark[] = [
		...ribbons.filter(({ thickness }) => thickness < HIT).map((link) => ribbon(link, 'hit', HIT)),
		...ribbons.map((link) => ribbon(link, 'flow', HAIRLINE)),
		...sides.flatMap(([side, nodes]) =>
			nodes.flatMap((node) => sankeyNode(node, side, data.valueText(node.value), width))
		)
	];
	if (originTitle !== undefined) marks.push(heading('origin', originTitle, span[0], span[0]));
	if (destinationTitle !== undefined) marks.push(heading('destination', destinationTitle, span[1], width - span[1]));

	const names = new Map(layout.origins.map(({ key, label }) => [key, label]));
	const flows = layout.links.map(({ origin, destination, y0, y1, thickness }): Target => ({
		datum: cellDatum(origin, destination),
		x: (span[0] + span[1]) / 2,
		y: (y0 + y1 + thickness) / 2,
		name: names.get(origin) ?? origin
	}));
	const [starts = [], ends = []] = sides.map(([{ side, x }, nodes]) =>
		nodes.map(({ key, label, y, height }): Target => ({
			datum: nodeDatum(side, key),
			x,
			y: y + height / 2,
			name: label
		}))
	);
	return {
		width,
		height: layout.height,
		marks,
		targets: [...starts, ...flows, ...ends],
		walk: 'nearest',
		warnings: []
	};
}

function namesAt(width: number): { readonly share: number; readonly lines: number } {
	return width < NARROW ? NAMES_NARROW : NAMES;
}

function column(
	side: SankeySide,
	nodes: readonly PlacedNode[],
	{ valueText }: SankeyData,
	width: number
): SankeyColumn {
	const widest = (texts: string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, NODE_TEXT)));
	const { share, lines } = namesAt(width);
	const names = Math.min(share * width, widest(nodes.map(({ label }) => label)));
	const values = width < NARROW ? 0 : widest(nodes.map(({ value }) => valueText(value))) + NODE_GAP;
	const outside = names + values + NODE_GAP;
	return { side, x: side === 'origin' ? outside : width - outside - NODE_WIDTH, names, values, lines };
}

/** Over its column of nodes, with its end at their inner edge. */
function heading(side: SankeySide, title: string, x: number, room: number): Mark {
	const anchor = side === 'origin' ? 'end' : 'start';
	const text = fitText(title, room, NODE_TEXT);
	return { key: `heading-${side}`, role: 'heading', type: 'text', text, x, y: NODE_TEXT + 2, anchor, size: NODE_TEXT };
}

/** A ribbon of even thickness, measured upright, that leaves and arrives level; at least `least` thick about its own middle. */
function ribbonPath({ y0, y1, thickness }: PlacedLink, [from, to]: readonly [number, number], least: number): string {
	const more = Math.max(0, least - thickness) / 2;
	const [a, b] = [hundredth(y0 - more), hundredth(y0 + thickness + more)];
	const [c, d] = [hundredth(y1 - more), hundredth(y1 + thickness + more)];
	const [x0, x1, middle] = [hundredth(from), hundredth(to), hundredth((from + to) / 2)];
	return `M${x0},${a}C${middle},${a} ${middle},${c} ${x1},${c}V${d}C${middle},${d} ${middle},${b} ${x0},${b}Z`;
}

function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}
