import type { PlacedNode } from './sankey-layout.ts';
import type { Mark } from './scene.ts';
import { textLines } from './text-lines.ts';

export type SankeySide = 'origin' | 'destination';

/** Where the nodes of one side are, and the columns that their names and values have. */
export interface SankeyColumn {
	readonly side: SankeySide;
	/** Left edge of the nodes. */
	readonly x: number;
	readonly names: number;
	/** Width of the column of values, with the space after it; 0 without. */
	readonly values: number;
	/** Most lines that a name may take. */
	readonly lines: number;
}

export const NODE_TEXT = 12;
export const NODE_WIDTH = 10;
export const NODE_GAP = 6;
/** Nodes are so far apart that each can be hit with a finger. */
export const NODE_APART = 24;

/** Datum of a node on the left or on the right: `origin:IND`, `destination:KEN`. */
export function nodeDatum(side: SankeySide, key: string): string {
	return `${side}:${key}`;
}

/** The bar of a node with its name and value on the outer side; all of its line can be hit. */
export function sankeyNode(node: PlacedNode, column: SankeyColumn, value: string, width: number): Mark[] {
	const { side, x, names, values } = column;
	const { y, height } = node;
	const datum = nodeDatum(side, node.key);
	const left = side === 'origin';
	const edge = left ? x - NODE_GAP : x + NODE_WIDTH + NODE_GAP;
	const center = y + height / 2;
	const tall = Math.max(NODE_APART, height);
	const shared = { type: 'text', anchor: left ? 'end' : 'start', size: NODE_TEXT, datum } as const;
	const line = (at: number): number => center + NODE_TEXT * (0.35 + at);
	const lines = textLines(node.label, names, NODE_TEXT, column.lines);
	const marks: Mark[] = [
		{
			key: `hit-${datum}`,
			role: 'hit',
			type: 'rect',
			x: left ? 0 : x,
			y: center - tall / 2,
			width: left ? x + NODE_WIDTH : width - x,
			height: tall,
			datum
		},
		{ key: `node-${datum}`, role: 'node', type: 'rect', x, y, width: NODE_WIDTH, height: Math.max(1, height), datum },
		...lines.map((text, index): Mark => ({
			...shared,
			key: `name-${index}-${datum}`,
			role: 'bar-label',
			text,
			x: left ? edge - values : edge + values,
			y: line(index - (lines.length - 1) / 2)
		}))
	];
	if (values > 0)
		marks.push({ ...shared, key: `value-${datum}`, role: 'value-label', text: value, x: edge, y: line(0) });
	return marks;
}
