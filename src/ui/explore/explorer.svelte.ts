import { untrack } from 'svelte';
import type { MapShapes } from '#core/geo/shapes.ts';
import { companionsOf, type Atlas } from '#core/table/atlas.ts';
import { indicatorTable, type IndicatorTable } from '#core/table/indicator-table.ts';
import { series } from '#core/table/query-series.ts';
import { notebookOf, type Notebook, type Notes } from '#core/table/notebook.ts';
import type { Series } from '#core/table/view.ts';
import { serialise } from '#core/view/codec.ts';
import { neededIndicators } from '#core/view/needs.ts';
import { answer, type Answer } from '#core/view/query.ts';
import type { ViewName, ViewState } from '#core/view/state.ts';
import { LoadError } from './load-error.ts';
import { loadIndicator } from './load-indicator.ts';
import { loadNotes } from './load-notes.ts';
import { loadShapes } from './load-shapes.ts';

/** Fetches what draws a view; undefined where it is there. Throws a LoadError. */
type FigureLoader = (view: ViewName) => Promise<void> | undefined;

interface Start {
	readonly state: ViewState;
	readonly tables: readonly IndicatorTable[];
	readonly shapes: readonly MapShapes[];
	readonly notes: Notes;
}

/** What one state needs to be shown. */
export interface Shown {
	readonly state: ViewState;
	readonly answer: Answer;
	readonly shapes: MapShapes | undefined;
}

/**
 * Holds what has been fetched and the last state that could be shown. A new state is shown as soon as its files are here;
 * until then, or when one fails, the last good figure stays.
 */
export class Explorer {
	readonly #atlas: Atlas;
	readonly #fetch: typeof fetch;
	readonly #tables = new Map<string, IndicatorTable>();
	readonly #shapes = new Map<string, MapShapes>();
	readonly #loadFigure: FigureLoader;
	#wanted: ViewState;
	#notebook: Notebook = $state.raw() as Notebook;
	#notesComplete = false;
	#shown: Shown = $state.raw() as Shown;
	#loading = $state(false);
	#failed: LoadError | undefined = $state.raw();

	/** Where all views are drawn by what the page holds, `loadFigure` is left out. */
	constructor(atlas: Atlas, fetcher: typeof fetch, start: Start, loadFigure: FigureLoader = () => undefined) {
		this.#atlas = atlas;
		this.#fetch = fetcher;
		this.#loadFigure = loadFigure;
		for (const table of start.tables) this.#tables.set(table.indicator.id, table);
		for (const shapes of start.shapes) this.#shapes.set(shapes.id, shapes);
		this.#wanted = start.state;
		this.#notebook = notebookOf(start.notes);
		const shown = this.#answer(start.state);
		if (!shown) throw new Error(`Explorer: the start state ${start.state.indicator} came without its table or shapes`);
		this.#shown = shown;
	}

	get shown(): Shown {
		return this.#shown;
	}
	/** Sources, definitions and other names, as far as they have been fetched. */
	get notebook(): Notebook {
		return this.#notebook;
	}
	get loading(): boolean {
		return this.#loading;
	}
	get failed(): LoadError | undefined {
		return this.#failed;
	}

	/** Shows a state, at once if its files are here, else when they have come. */
	async show(state: ViewState): Promise<void> {
		this.#wanted = state;
		this.#failed = undefined;
		const figure = this.#loadFigure(state.view);
		const ready = this.#standing(state) ?? this.#answer(state);
		if (ready && !figure) {
			this.#loading = false;
			this.#shown = ready;
			return;
		}
		this.#loading = true;
		try {
			await Promise.all([figure, ...this.#missing(state)]);
		} catch (error) {
			if (this.#wanted !== state) return;
			this.#failed = error instanceof LoadError ? error : new LoadError('', String(error));
			this.#loading = false;
			return;
		}
		// A later choice may have overtaken this one.
		if (this.#wanted !== state) return;
		this.#loading = false;
		this.#shown = this.#answer(state) ?? this.#shown;
	}

	/** The indicator shown over time for one country. */
	seriesOf(iso3: string): Series {
		const { indicator, group } = this.#shown.answer.section;
		const table = this.#tables.get(indicator.id) ?? indicatorTable(indicator, []);
		const context = {
			countries: this.#atlas.countries,
			world: this.#atlas.world,
			...companionsOf(this.#atlas, this.#tables)
		};
		return series(context, { table, group, pinned: [iso3] });
	}

	/** Fetches all that can be searched by; what fails here is told when it is needed. */
	prepareSearch(): void {
		void this.#loadNotes().catch(() => undefined);
	}

	async #loadNotes(): Promise<void> {
		if (this.#notesComplete) return;
		this.#notebook = notebookOf(await loadNotes(this.#fetch));
		this.#notesComplete = true;
	}

	/** Tries the last wanted state again. */
	retry(): void {
		void this.show(this.#wanted);
	}

	/** What is shown already, under the state that says the same: no figure is made anew, as when a page has been taken over. */
	#standing(state: ViewState): Shown | undefined {
		// Whoever asks for a state does not depend on what is shown.
		const shown = untrack(() => this.#shown);
		return serialise(state) === serialise(shown.state) ? { ...shown, state } : undefined;
	}

	#answer(state: ViewState): Shown | undefined {
		const shapes = this.#shapes.get(state.group);
		if (state.view === 'map' && !shapes) return undefined;
		if (neededIndicators(state, this.#atlas.indicators).some((id) => !this.#tables.has(id))) return undefined;
		const found = answer(state, this.#atlas, this.#tables);
		return found && { state, answer: found, shapes };
	}

	#missing(state: ViewState): Promise<void>[] {
		const files = neededIndicators(state, this.#atlas.indicators).flatMap((id) => {
			const indicator = this.#atlas.indicators.get(id);
			return indicator && !this.#tables.has(id) ? this.#load(indicator) : [];
		});
		if (files.length > 0) files.push(this.#loadNotes());
		if (state.view === 'map' && !this.#shapes.has(state.group)) {
			files.push(loadShapes(this.#fetch, state.group).then((shapes) => void this.#shapes.set(state.group, shapes)));
		}
		return files;
	}

	async #load(indicator: Parameters<typeof loadIndicator>[1]): Promise<void> {
		this.#tables.set(indicator.id, await loadIndicator(this.#fetch, indicator));
	}
}
