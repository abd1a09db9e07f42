import { onMount } from 'svelte';
import { AskedChoice, type ChoiceChange } from '#core/ecosystem/asked-choice.ts';
import { ecosystemMatrix, sortedMatrix, type EcosystemMatrix } from '#core/ecosystem/matrix.ts';
import {
	choiceQuery,
	DEFAULT_CHOICE,
	parseChoice,
	withIndicators,
	type ChoiceQuery,
	type MatrixChoice
} from '#core/ecosystem/matrix-choice.ts';
import type { EcosystemView } from '#core/ecosystem/query-ecosystem.ts';
import { unpackColumn } from '#core/ecosystem/packed-column.ts';
import type { StandingColumn } from '#core/ecosystem/standing.ts';
import type { Source } from '#core/table/catalogue.ts';
import { PILLARS, type Pillar } from '#core/table/indicator.ts';
import { namedCountry } from '#core/table/named-country.ts';
import type { QueryState } from '#ui/topic/query-state.svelte.ts';
import { loadColumn, type ColumnFile } from './load-column.ts';

/** What a person chose of the pillars, with the columns that it takes: those of the page, and those fetched since. */
export class EcosystemState {
	readonly #view: () => EcosystemView;
	readonly #query: Pick<QueryState, 'get' | 'latest' | 'set'>;
	#fetched: ReadonlyMap<string, ColumnFile> = $state.raw(new Map());
	/** The column that could not be loaded last, and why. */
	failed: { readonly indicator: string; readonly reason: string } | undefined = $state.raw();
	/** What is asked for while a column of it is on its way. */
	#waiting: MatrixChoice | undefined = $state.raw();
	readonly #loading = new Map<string, Promise<void>>();
	/** Indicators whose columns could not be loaded when that was tried last. */
	readonly #refused = new Set<string>();
	readonly #asked = new AskedChoice({
		read: () =>
			withIndicators(
				this.#parse((name) => this.#query.latest(name)).choice,
				DEFAULT_CHOICE,
				(id) => !this.#refused.has(id)
			),
		write: (choice) => this.#query.set(choiceQuery(choice)),
		isHere: (indicator) => this.columns.has(indicator),
		onwaiting: (asked) => (this.#waiting = asked)
	});

	readonly #members = $derived.by(() => this.#view().members.map(namedCountry));
	readonly #pillars = $derived.by(() => new Map(this.#view().choices.map(({ id, pillar }) => [id, pillar])));
	readonly #parsed = $derived.by(() => this.#parse((name) => this.#query.get(name)));
	/** Columns by the id of their indicator. */
	readonly columns: ReadonlyMap<string, StandingColumn> = $derived.by(() => {
		const packed = [...this.#view().columns, ...[...this.#fetched.values()].map(({ column }) => column)];
		return new Map(packed.map((column) => [column.indicator.id, unpackColumn(column, this.#members)]));
	});
	/** The choice as far as its columns are here: a pillar whose column has not come is stood for as by default. */
	readonly choice: MatrixChoice = $derived.by(() =>
		withIndicators(this.#parsed.choice, DEFAULT_CHOICE, (id) => this.columns.has(id))
	);
	#kept = DEFAULT_CHOICE;
	/** What is chosen of the columns; the same object until that changes, so that sorting rows costs no more than that. */
	readonly #arranged: MatrixChoice = $derived.by(() => {
		if (columnsText(this.choice) !== columnsText(this.#kept)) this.#kept = this.choice;
		return this.#kept;
	});
	/** The matrix with its rows in the order of names. */
	readonly unsorted: EcosystemMatrix = $derived.by(() =>
		ecosystemMatrix(this.#view().members, this.columns, this.#arranged)
	);
	/** The matrix as chosen. */
	readonly matrix: EcosystemMatrix = $derived(sortedMatrix(this.unsorted, this.choice.sort));
	/** What stands for the pillars, hidden ones too, as one text. */
	readonly #standFor = $derived.by(() => PILLARS.map((pillar) => this.choice.indicators[pillar]).join());
	/** Every pillar's column, hidden ones too. */
	readonly byPillar: ReadonlyMap<Pillar, StandingColumn> = $derived.by(() => {
		const ids = this.#standFor.split(',');
		return new Map(
			PILLARS.flatMap((pillar, index) => {
				const column = this.columns.get(ids[index] ?? '');
				return column ? [[pillar, column] as const] : [];
			})
		);
	});

	/** To be made while a component is set up. */
	constructor(view: () => EcosystemView, query: Pick<QueryState, 'get' | 'latest' | 'set'>) {
		this.#view = view;
		this.#query = query;
		// A column that comes when the page was left must not write into the address of the next one.
		onMount(() => () => this.#asked.giveUp());
	}

	/** The choice with what a person has asked for of columns that are on their way. */
	get asked(): MatrixChoice {
		return this.#waiting ?? this.choice;
	}

	/** Parts of the address that could not be understood. */
	get ignored(): readonly string[] {
		return this.#parsed.ignored;
	}

	/** Indicators in the address whose columns have not come, and may be had. */
	get missing(): readonly string[] {
		return this.#notHere(this.#parsed.choice).filter((id) => !this.#refused.has(id));
	}

	/** Sources of the columns that were fetched. */
	get sources(): readonly Source[] {
		return [...this.#fetched.values()].flatMap(({ sources }) => sources);
	}

	/** Makes a change: at once as far as its columns are here; where one does not come, its pillar stays as it was. */
	async choose(change: ChoiceChange): Promise<void> {
		this.failed = undefined;
		this.#asked.ask(change);
		await this.load(this.#notHere(this.#asked.asked));
	}

	/** Fetches columns. */
	async load(indicators: readonly string[]): Promise<void> {
		await Promise.all(indicators.map((id) => this.#loading.get(id) ?? this.#load(id)));
	}

	#load(indicator: string): Promise<void> {
		const loading = loadColumn(fetch, indicator)
			.then(
				(file) => {
					this.#fetched = new Map(this.#fetched).set(indicator, file);
					this.#refused.delete(indicator);
					this.#asked.came();
				},
				(error: unknown) => {
					const reason = error instanceof Error ? error.message : String(error);
					if (this.#notHere(this.#asked.asked).includes(indicator)) this.failed = { indicator, reason };
					this.#refused.add(indicator);
					this.#asked.failed(indicator);
				}
			)
			.finally(() => this.#loading.delete(indicator));
		this.#loading.set(indicator, loading);
		return loading;
	}

	#parse(get: (name: keyof ChoiceQuery) => string): ReturnType<typeof parseChoice> {
		return parseChoice(get, (indicator) => this.#pillars.get(indicator));
	}

	#notHere({ indicators }: MatrixChoice): string[] {
		return Object.values(indicators).filter((id) => !this.columns.has(id));
	}
}

function columnsText({ order, hidden, indicators }: MatrixChoice): string {
	return order.flatMap((pillar) => (hidden.has(pillar) ? [] : `${pillar}:${indicators[pillar]}`)).join();
}
