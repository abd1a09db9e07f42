import { describe, expect, it } from 'vitest';
import { parse } from '#core/view/codec.ts';
import { neededIndicators } from '#core/view/needs.ts';
import { answer } from '#core/view/query.ts';
import { DEFAULT_STATE, VIEW_NAMES, type ViewState } from '#core/view/state.ts';
import { atlasOf } from '#core/table/atlas.ts';
import { indicatorTable } from '#core/table/indicator-table.ts';
import { namesOf } from '#core/table/names.ts';
import { notebookOf, notesOf } from '#core/table/notebook.ts';
import type { View } from '#core/table/view.ts';
import { mapShapes } from '#server/map.ts';
import { readCatalogue, readObservations } from '#server/read.ts';
import { viewContent } from '#ui/explore/view-content.ts';

const catalogue = readCatalogue();
const atlas = { ...atlasOf(namesOf(catalogue), 'World'), ...notebookOf(notesOf(catalogue)) };

const contentOf = (change: Partial<ViewState>) => {
	const state = { ...DEFAULT_STATE, ...change };
	const tables = neededIndicators(state, atlas.indicators).flatMap((id) => {
		const indicator = atlas.indicators.get(id);
		return indicator ? [[id, indicatorTable(indicator, readObservations(id))] as const] : [];
	});
	const found = answer(state, atlas, new Map(tables));
	if (!found) throw new Error(`no answer for ${state.indicator}`);
	const shapes = state.view === 'map' ? mapShapes(state.group) : undefined;
	return { state, view: found.view, content: viewContent({ state, answer: found, shapes }, atlas) };
};

/** The region's number, and the world's where it is no share of members; or the region's of each year. */
function drawn(view: View): number[] {
	if (view.form === 'pairs') return [];
	if (view.form === 'series') return view.region.flatMap(({ value }) => value ?? []);
	const isShare = view.indicator.aggregation === 'share_of_members';
	return [view.region.value ?? [], isShare ? [] : (view.world.value ?? [])].flat();
}

const STATES: Partial<ViewState>[] = VIEW_NAMES.flatMap((view) => [
	{ view, group: 'who_region:AFRO', countries: ['KEN', 'IND'] },
	{ view, group: 'au:AU', indicator: 'regulator_maturity_medicines' },
	{ view, group: 'au:AU', indicator: 'births' }
]);

describe.each(STATES)('the figure of $view of $indicator', (change) => {
	const { state, view, content } = contentOf(change);

	it('has the rows of the view', () => {
		expect(content.listing.rows).toHaveLength(view.rows.length);
		expect(content.listing.rows.map(({ values }) => values.value)).toEqual(view.rows.map(({ value }) => value));
		for (const { id } of content.listing.columns) expect(content.labels[id], id).toBeTruthy();
	});

	it('has the numbers of groups that the figure draws or states, and no others', () => {
		const numbers = content.groups?.listing.rows ?? [];
		expect(numbers.map(({ values }) => values['value'])).toEqual(
			drawn(view).map((value) => Number(value.toPrecision(12)))
		);
		for (const { id } of content.groups?.listing.columns ?? []) expect(content.groups?.labels[id], id).toBeTruthy();
	});

	it('names every source of its rows and of the numbers beside them, with its licence', () => {
		const rows = [...content.listing.rows, ...(content.groups?.listing.rows ?? [])];
		expect(content.sources.map(({ id }) => id).sort()).toEqual(
			[...new Set(rows.flatMap((row) => row.sourceIds))].sort()
		);
		const licences = content.licences.map(({ id }) => id);
		for (const { licence } of content.sources) expect(licences).toContain(licence);
	});

	it('leads back to the state that it shows', () => {
		const query = content.path.slice('/explore?'.length);
		expect(parse(query, atlas.known)).toEqual({ state, issues: [] });
	});

	it('draws something at the width asked for, and a map goes with the statement on its borders', () => {
		const scene = content.scene(500);
		expect(scene.marks.length).toBeGreaterThan(3);
		expect(content.boundaries).toBe(state.view === 'map');
		expect(content.chart).toBe(state.view === 'table' ? 'ranking' : state.view);
		if (state.view !== 'map') expect(scene.width).toBe(500);
		const tones = new Set(scene.marks.flatMap((mark) => ('tone' in mark ? mark.tone : undefined) ?? []));
		const explained = new Set(content.legend?.entries.map(({ tone }) => tone));
		if (state.view === 'map') for (const tone of tones) expect(explained).toContain(tone);
	});

	it('has a file name of indicator, region and year without an ending', () => {
		expect(content.file).toMatch(
			new RegExp(`^${state.indicator}_.*${state.group.replace(':', '-')}_(latest|all-years)$`)
		);
	});
});
