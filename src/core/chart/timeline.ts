import { roundTicks } from '#core/scale/axis.ts';
import { yearText } from '#core/text/numbers.ts';
import { horizontalAxis, TICK_ROOM, type Tick } from './axes.ts';
import { rowStep } from './row-step.ts';
import type { Mark, Scene, Target } from './scene.ts';
import { fitText, textWidth } from './text-width.ts';
import { timelineRows } from './timeline-rows.ts';

export interface TimelineEvent {
	/** Unique. */
	readonly key: string;
	/** YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly date: string;
	/** Key of a lane. */
	readonly lane: string;
	readonly label: string;
	readonly tone: string;
}

export interface TimelineData {
	readonly events: readonly TimelineEvent[];
	/** From top to bottom. */
	readonly lanes: readonly { readonly key: string; readonly label: string }[];
}

const TEXT = 12;
const ROW = 24;
const RADIUS = 5;
const GAP = 4;
const HEADING = 26;
const LANE_GAP = 8;
const HIT = 12;
const NARROW = 560;
/** Rows of names in a lane. */
const ROWS = 10;
const ROWS_NARROW = 14;
const YEARS_APART = 56;
/** Longest name, as a share of the width. */
const NAME = 0.4;
const NAME_NARROW = 0.6;

/**
 * Events as dots along the years, in one band for each lane, with names where there is room: those left out are counted. A date known to the month or the
 * year only stands in its middle. Datum: the event's key; targets in order of time, lane by lane. Throws for a date of another form or an unknown lane.
 */
export function timelineScene(
	{ events, lanes }: TimelineData,
	{ width, locale }: { readonly width: number; readonly locale: string }
): Scene {
	const scene = { width, walk: rowStep };
	const unknown = events.find(({ lane }) => !lanes.some(({ key }) => key === lane));
	if (unknown) throw new RangeError(`event "${unknown.key}": no lane "${unknown.lane}"`);
	if (events.length === 0) return { ...scene, height: 0, marks: [], targets: [], warnings: [] };
	const timed = events
		.map((event) => ({ ...event, year: yearOf(event.date) }))
		.sort((a, b) => a.year - b.year || (a.key < b.key ? -1 : 1));
	const [left, right] = [RADIUS + 2, width - RADIUS - 2];
	const axis = timeAxis(
		timed.map(({ year }) => year),
		[left, right],
		locale
	);

	const [name, most] = width < NARROW ? [NAME_NARROW * width, ROWS_NARROW] : [NAME * width, ROWS];
	const bands: Mark[] = [];
	const marks: Mark[] = [];
	const targets: Target[] = [];
	let [top, leftOut] = [0, 0];
	for (const { key: lane, label } of lanes) {
		bands.push(heading(lane, label, top, width));
		if (top > 0) bands.push({ key: `rule-${lane}`, role: 'axis', type: 'line', x1: 0, x2: width, y1: top, y2: top });
		const inLane = timed.filter((event) => event.lane === lane);
		const names = new Map(inLane.map((event) => [event.key, fitText(event.label, name, TEXT)]));
		const { placed, rows } = timelineRows(
			inLane.map(({ key, year }) => ({ key, x: axis.at(year), width: textWidth(names.get(key) ?? '', TEXT) })),
			{ left: 0, right: width, rows: most, radius: RADIUS, gap: GAP }
		);
		for (const [index, { key, x, row, side }] of placed.entries()) {
			const event = inLane[index];
			if (!event) continue;
			const y = top + HEADING + row * ROW + ROW / 2;
			const shared = { datum: key, tone: event.tone };
			marks.push({ key: `hit-${key}`, role: 'hit', type: 'circle', x, y, r: HIT, ...shared });
			marks.push({ key: `dot-${key}`, role: 'point', type: 'circle', x, y, r: RADIUS, ...shared });
			if (side) {
				const away = (side === 'start' ? 1 : -1) * (RADIUS + GAP);
				const text = names.get(key) ?? '';
				const at = { x: x + away, y: y + TEXT * 0.35 };
				marks.push({
					key: `name-${key}`,
					role: 'bar-label',
					type: 'text',
					text,
					...at,
					anchor: side,
					size: TEXT,
					...shared
				});
			} else leftOut += 1;
			targets.push({ datum: key, x, y, name: event.label, row: lane });
		}
		top += HEADING + rows * ROW + LANE_GAP;
	}
	const frame = { left: 0, right: width, top: 0, bottom: top };
	return {
		...scene,
		height: top + TICK_ROOM,
		marks: [...horizontalAxis(axis.ticks, frame, true, width), ...bands, ...marks],
		targets,
		warnings: leftOut > 0 ? [{ kind: 'labels_left_out', count: leftOut }] : []
	};
}

/** Time in years: `2021-07` → 2021.54. A date known to the month or year only is its middle. Throws for another form. */
export function yearOf(date: string): number {
	const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(date) ?? [];
	if (year === undefined) throw new RangeError(`expected a date as YYYY, YYYY-MM or YYYY-MM-DD, came "${date}"`);
	if (month === undefined) return Number(year) + 0.5;
	return Number(year) + (Number(month) - 1 + (day === undefined ? 0.5 : (Number(day) - 0.5) / 31)) / 12;
}

function timeAxis(
	times: readonly number[],
	[left, right]: readonly [number, number],
	locale: string
): { at: (time: number) => number; ticks: Tick[] } {
	const [first, last] = [Math.floor(Math.min(...times)), Math.floor(Math.max(...times)) + 1];
	const at = (time: number): number => left + ((time - first) / (last - first)) * (right - left);
	const count = Math.max(1, Math.floor((right - left) / YEARS_APART));
	const ticks = roundTicks(first, last, count, 1).map((year) => {
		const text = yearText(year, locale);
		// The first year's number would hang over the edge.
		return { key: `${year}`, at: Math.max(at(year), textWidth(text, TEXT) / 2), text };
	});
	return { at, ticks };
}

function heading(lane: string, label: string, top: number, width: number): Mark {
	const text = fitText(label, width, TEXT + 1);
	return {
		key: `heading-${lane}`,
		role: 'heading',
		type: 'text',
		text,
		x: 0,
		y: top + 18,
		anchor: 'start',
		size: TEXT + 1
	};
}
