import type { Direction } from '#core/geo/nearest.ts';

/**
 * A figure as marks in pixels, each with its datum. Painted to SVG on screen or in a file by one painter;
 * colour is a name (`tone`) that the theme or the file resolves, never a literal.
 */
export interface Scene {
	readonly width: number;
	readonly height: number;
	/** In the order of painting. */
	readonly marks: readonly Mark[];
	/** What pointing, tapping and the arrow keys can reach, in reading order. */
	readonly targets: readonly Target[];
	/** The datum at a place, in a scene that paints many data as one mark; in others a target is hit by the marks that have its datum. */
	readonly at?: (place: { readonly x: number; readonly y: number }) => string | undefined;
	/** How arrow keys move: to the nearest target in that direction, along the order, or by a rule of the chart. */
	readonly walk: 'nearest' | 'order' | Step;
	/** Counted losses that the figure must state, such as labels left out or rows without a pair. */
	readonly warnings: readonly SceneWarning[];
}

/** The target that an arrow key leads to from another; undefined where there is none. */
export type Step = (targets: readonly Target[], from: Target, direction: Direction) => Target | undefined;

export interface SceneWarning {
	readonly kind: 'labels_left_out' | 'no_place_on_map' | 'not_on_log_scale';
	readonly count: number;
}

/** What a mark is, for the style sheet: `mark-<role>`. */
export type Role =
	| 'sphere'
	| 'country'
	| 'context'
	| 'border'
	| 'disputed'
	| 'dot'
	| 'bar'
	| 'bar-label'
	| 'value-label'
	| 'line'
	| 'point'
	| 'series-label'
	| 'axis'
	| 'grid'
	| 'tick'
	| 'axis-title'
	| 'reference'
	| 'reference-label'
	| 'absence'
	| 'leader'
	/** Cell of a matrix. */
	| 'cell'
	/** Heading over rows, and names of rows and columns of a matrix. */
	| 'heading'
	/** Line between the two ends of a dumbbell. */
	| 'connector'
	/** Ribbon or arc between an origin and a destination, and the bars at its ends. */
	| 'flow'
	| 'node'
	/** Seen by pointer and finger only: makes a target at least 24 px. */
	| 'hit';

interface MarkBase {
	/** Unique in the scene and stable between two scenes of the same chart, so that a painter can reuse the element. */
	readonly key: string;
	readonly role: Role;
	/** Key of the target and View cell that this mark stands for; undefined for axes and the like. */
	readonly datum?: string;
	/** Name of the fill, or of the stroke for lines: `class-0`…, `absence-no_data`…, `series-0`…, `muted`. */
	readonly tone?: string;
	/** Dimmed because something else is emphasised by state, not by pointing. */
	readonly faded?: boolean;
}

export interface PathMark extends MarkBase {
	readonly type: 'path';
	readonly d: string;
}
export interface CircleMark extends MarkBase {
	readonly type: 'circle';
	readonly x: number;
	readonly y: number;
	readonly r: number;
}
export interface RectMark extends MarkBase {
	readonly type: 'rect';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
export interface LineMark extends MarkBase {
	readonly type: 'line';
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}
export interface TextMark extends MarkBase {
	readonly type: 'text';
	readonly x: number;
	readonly y: number;
	readonly text: string;
	/** Logical: `start` is left in LTR. The painter does not mirror figures. */
	readonly anchor: 'start' | 'middle' | 'end';
	/** Pixels. */
	readonly size: number;
	/** Degrees clockwise about its own point; upright by default. */
	readonly rotate?: number;
	/** Likely to be shown at another place: painted in a group of its own, as a browser lays out a text anew that is moved itself. Upright. */
	readonly moves?: boolean;
}
export type Mark = PathMark | CircleMark | RectMark | LineMark | TextMark;

export interface Target {
	/** iso3 of the country, or another stable key such as `region`. */
	readonly datum: string;
	/** Where a tooltip points at, in pixels of the scene. */
	readonly x: number;
	readonly y: number;
	/** Name as a person would type it, for type-ahead. */
	readonly name: string;
	/** Row of the chart that it stands in, where its datum does not begin with it (see cell-datum.ts). */
	readonly row?: string;
	/** Where it can be hit, in a scene that finds the datum at a place. */
	readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}
