import { ecosystemMatrix, sortedMatrix, type EcosystemMatrix } from '#core/ecosystem/matrix.ts';
import { choiceQuery, DEFAULT_CHOICE, parseChoice, type MatrixChoice } from '#core/ecosystem/matrix-choice.ts';
import type { EcosystemView } from '#core/ecosystem/query-ecosystem.ts';
import { unpackColumn } from '#core/ecosystem/packed-column.ts';
import { LEADING_INDICATORS } from '#core/ecosystem/pillar-indicators.ts';
import type { StandingColumn } from '#core/ecosystem/standing.ts';
import type { Source } from '#core/table/catalogue.ts';
import { PILLARS, type Pillar } from '#core/table/indicator.ts';
import { namedCountry } from '#core/table/named-country.ts';
import type { QueryState } from '#ui/topic/query-state.svelte.ts';
import { loadColumn, type ColumnFile } from './load-column.ts';

/** What a person chose of the pillars, with the columns that it takes: those of the page, and those fetched since. */
export class EcosystemState {
	readonly #view: () => EcosystemView;
	readonly #query: Pick<QueryState, 'get' | 'set'>;
	#fetched: ReadonlyMap<string, ColumnFile> = $state.raw(new Map());
	/** The column that could not be loaded last, and why. */
	failed: { readonly indicator: string; readonly reason: string } | undefined = $state.raw();

	readonly #members = $derived.by(() => this.#view().members.map(namedCountry));
	readonly #pillars = $derived.by(() => new Map(this.#view().choices.map(({ id, pillar }) => [id, pillar])));
	readonly #parsed = $derived.by(() =>
		parseChoice(
			(name) => this.#query.get(name),
			(indicator) => this.#pillars.get(indicator)
		)
	);
	/** Columns by the id of their indicator. */
	readonly columns: ReadonlyMap<string, StandingColumn> = $derived.by(() => {
		const packed = [...this.#view().columns, ...[...this.#fetched.values()].map(({ column }) => column)];
		return new Map(packed.map((column) => [column.indicator.id, unpackColumn(column, this.#members)]));
	});
	/** The choice as far as its columns are here: a pillar whose column has not come is stood for as by default. */
	readonly choice: MatrixChoice = $derived.by(() => {
		const { choice } = this.#parsed;
		const indicators = { ...choice.indicators };
		for (const pillar of PILLARS) {
			if (!this.columns.has(indicators[pillar])) indicators[pillar] = LEADING_INDICATORS[pillar];
		}
		return { ...choice, indicators };
	});
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

	constructor(view: () => EcosystemView, query: Pick<QueryState, 'get' | 'set'>) {
		this.#view = view;
		this.#query = query;
	}

	/** Parts of the address that could not be understood. */
	get ignored(): readonly string[] {
		return this.#parsed.ignored;
	}

	/** Chosen indicators whose columns have not come. */
	get missing(): readonly string[] {
		return Object.values(this.#parsed.choice.indicators).filter((id) => !this.columns.has(id));
	}

	/** Sources of the columns that were fetched. */
	get sources(): readonly Source[] {
		return [...this.#fetched.values()].flatMap(({ sources }) => sources);
	}

	/** Makes a choice, once the columns that it takes are here; where one does not come, the choice stays as it was. */
	async choose(choice: MatrixChoice): Promise<void> {
		const ids = Object.values(choice.indicators);
		if (await this.load(ids.filter((id) => !this.columns.has(id)))) this.#query.set(choiceQuery(choice));
	}

	/** Fetches columns; false where one could not be had. */
	async load(indicators: readonly string[]): Promise<boolean> {
		this.failed = undefined;
		for (const indicator of indicators) {
			try {
				const file = await loadColumn(fetch, indicator);
				this.#fetched = new Map(this.#fetched).set(indicator, file);
			} catch (error) {
				this.failed = { indicator, reason: error instanceof Error ? error.message : String(error) };
				return false;
			}
		}
		return true;
	}
}

function columnsText({ order, hidden, indicators }: MatrixChoice): string {
	return order.flatMap((pillar) => (hidden.has(pillar) ? [] : `${pillar}:${indicators[pillar]}`)).join();
}
