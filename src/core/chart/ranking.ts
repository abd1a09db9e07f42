import type { Classification } from '#core/scale/classify.ts';
import { absenceLabel } from '#core/text/absence.ts';
import type { CrossSection } from '#core/table/view.ts';
import { barColumns, barRows } from './bar-rows.ts';
import { INSET, nameGrid, ROW, TEXT, type Part } from './name-grid.ts';
import { referenceHeight, referenceMarks, references } from './reference-lines.ts';
import type { Mark, Scene } from './scene.ts';
import { statedRows } from './stated-rows.ts';
import { fitText } from './text-width.ts';
import type { ChartOptions } from './words.ts';

const SECTION_GAP = 12;

/**
 * Members in the order of the View: bars with rank and value, with the numbers of group and world as lines; values with their years and
 * notes where definitions differ; names under each level for levels and flags. Below, pinned countries outside the group, then members
 * without a value under each reason. As high as its rows ask for.
 */
export function rankingScene(view: CrossSection, classification: Classification, options: ChartOptions): Scene {
	const named = view.indicator.kind === 'level' || view.indicator.kind === 'flag';
	const make = named ? levelParts : view.indicator.comparable ? barParts : statedParts;
	const parts = make(view, classification, options);
	let bottom = parts.at(-1)?.bottom ?? 0;
	const byCode = new Map(view.cells.map((cell) => [cell.iso3, cell]));
	for (const { kind, tone, members, count } of classification.absences) {
		const part = nameGrid({
			key: tone,
			heading: options.words.chart_heading({ label: absenceLabel(view.indicator, kind, options.words), count }),
			cells: members.flatMap((iso3) => byCode.get(iso3) ?? []),
			tone,
			role: 'absence',
			pinned: view.pinned,
			top: bottom + (bottom === 0 ? 0 : SECTION_GAP),
			width: options.width
		});
		parts.push(part);
		bottom = part.bottom;
	}
	return {
		width: options.width,
		height: Math.max(ROW, Math.ceil(bottom)),
		marks: parts.flatMap(({ marks }) => marks),
		targets: parts.flatMap(({ targets }) => targets),
		walk: 'order',
		warnings: []
	};
}

function barParts(view: CrossSection, classification: Classification, options: ChartOptions): Part[] {
	const { indicator, pinned, outside } = view;
	const present = view.cells.filter(({ value }) => value !== undefined);
	if (present.length === 0 && outside.length === 0) return [];
	const lines = references(view, options);
	const columns = barColumns(
		[...present, ...outside],
		lines.map(({ value }) => value),
		indicator,
		options
	);
	const rows = { columns, classification, indicator, pinned, options };
	const members = barRows(present, referenceHeight(lines), rows);
	const heading = members.bottom + (present.length === 0 ? 0 : SECTION_GAP);
	const strangers =
		outside.length === 0 ? undefined : outsidePart(view, heading, (top) => barRows(outside, top, rows), options);
	const bottom = strangers?.bottom ?? members.bottom;
	const { at } = columns;
	const drawn = [
		zeroLine(at(0), referenceHeight(lines), bottom),
		...referenceMarks(lines, at, { width: options.width, bottom })
	];
	const marks = [...members.marks, ...(strangers?.marks ?? [])];
	// Lines cross the bars and not the words.
	const texts = marks.filter(({ type }) => type === 'text');
	const shapes = marks.filter(({ type }) => type !== 'text');
	return [
		{ marks: [...shapes, ...drawn, ...texts], targets: [...members.targets, ...(strangers?.targets ?? [])], bottom }
	];
}

function statedParts(view: CrossSection, classification: Classification, options: ChartOptions): Part[] {
	const { indicator, pinned, outside } = view;
	const rows = { indicator, classification, pinned, options };
	const members = statedRows(
		view.cells.filter(({ value }) => value !== undefined),
		0,
		rows
	);
	if (outside.length === 0) return [members];
	return [members, outsidePart(view, members.bottom + SECTION_GAP, (top) => statedRows(outside, top, rows), options)];
}

function levelParts(view: CrossSection, classification: Classification, options: ChartOptions): Part[] {
	const parts: Part[] = [];
	let bottom = 0;
	const byCode = new Map(view.cells.map((cell) => [cell.iso3, cell]));
	const add = (part: Part): void => {
		parts.push(part);
		bottom = part.bottom + SECTION_GAP;
	};
	for (const { tone, label, members, count } of [...classification.classes].reverse()) {
		if (count === 0 || label.kind !== 'level') continue;
		const heading = options.words.chart_heading({ label: label.text, count });
		const cells = members.flatMap((iso3) => byCode.get(iso3) ?? []);
		add(
			nameGrid({ key: tone, heading, cells, tone, role: 'bar', pinned: view.pinned, top: bottom, width: options.width })
		);
	}
	if (view.outside.length > 0) {
		const { outside, indicator, pinned } = view;
		const rows = { classification, indicator, pinned, options };
		add(outsidePart(view, bottom, (top) => statedRows(outside, top, rows), options));
	}
	return parts;
}

/** Pinned countries that are not members, under their own heading. */
function outsidePart(
	view: CrossSection,
	top: number,
	rows: (top: number) => Part,
	{ words, width }: ChartOptions
): Part {
	const part = rows(top + ROW);
	const text = fitText(words.chart_outside({ group: view.group.name }), width - INSET, TEXT);
	const heading: Mark = {
		key: 'heading-outside',
		role: 'axis-title',
		type: 'text',
		text,
		x: INSET,
		y: top + TEXT + 3,
		anchor: 'start',
		size: TEXT
	};
	return { ...part, marks: [heading, ...part.marks] };
}

function zeroLine(x: number, top: number, bottom: number): Mark {
	return { key: 'zero', role: 'axis', type: 'line', x1: x, x2: x, y1: top, y2: bottom };
}
