import { nearestCode } from '#core/embed/nearest-code.ts';
import { embedAddress, parseEmbed, type EmbedKnown, type EmbedState, type ParsedEmbed } from '#core/embed/state.ts';
import type { MapShapes } from '#core/geo/shapes.ts';
import { atlasOf, type Atlas } from '#core/table/atlas.ts';
import { indicatorTable } from '#core/table/indicator-table.ts';
import type { AnnotatedAtlas } from '#core/table/notebook.ts';
import { unpackRows } from '#core/table/packed-rows.ts';
import type { ViewState } from '#core/view/state.ts';
import * as m from '#locale/compiled/messages.js';
import { locales } from '#locale/compiled/runtime.js';
import { Explorer } from '#ui/explore/explorer.svelte.ts';
import type { EmbedPage } from './embed-page.ts';

/** An embed: what its page came with, what its address asks for, and the figure that is shown. */
export class Embed {
	readonly page: EmbedPage;
	readonly explorer: Explorer;
	readonly #names: Atlas;
	readonly #known: EmbedKnown;
	#parsed: ParsedEmbed = $state.raw() as ParsedEmbed;

	/** Starts as the page was painted: the address without its query. `shapes` are whole, even if those of the page are not. */
	constructor(page: EmbedPage, shapes: MapShapes, fetcher: typeof fetch) {
		this.page = page;
		this.#names = atlasOf(page.names, m.text_world());
		const { known, groups, indicators } = this.#names;
		this.#known = {
			...known,
			// `en-GB` is served by `en`.
			language: (tag) => locales.some((locale) => locale === tag.toLowerCase().split('-')[0]),
			nearest: (parameter, came) => nearestCode(came, (parameter === 'group' ? groups : indicators).keys())
		};
		this.#parsed = parseEmbed(page.path, this.#known);
		this.explorer = new Explorer(this.#names, fetcher, {
			state: this.#parsed.state.view,
			tables: page.tables.flatMap(({ id, rows }) => {
				const indicator = this.#names.indicators.get(id);
				return indicator ? indicatorTable(indicator, unpackRows(rows)) : [];
			}),
			shapes: [shapes],
			notes: page.notes
		});
	}

	/** What is asked for; the explorer says what is shown by now. */
	get state(): EmbedState {
		return this.#parsed.state;
	}
	get parsed(): ParsedEmbed {
		return this.#parsed;
	}
	get atlas(): AnnotatedAtlas {
		return { ...this.#names, ...this.explorer.notebook };
	}

	/** Shows what the query of the address asks for (with or without its `?`), as soon as its files are here. */
	async read(search: string): Promise<void> {
		this.#parsed = parseEmbed(`${this.page.path}?${search.replace(/^\?/, '')}`, this.#known);
		await this.explorer.show(this.state.view);
	}

	/** Shows something else from now on. */
	async change(change: Partial<ViewState>): Promise<void> {
		const next = { ...this.state, view: { ...this.state.view, ...change } };
		this.#parsed = parseEmbed(embedAddress(next), this.#known);
		await this.explorer.show(this.state.view);
	}
}
