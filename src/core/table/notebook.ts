import type { Atlas } from './atlas.ts';
import type { Catalogue, Licence, Source } from './catalogue.ts';

/** What a reader looks up beside the numbers. As a page or a file carries it. */
export interface Notes {
	readonly sources: readonly Source[];
	readonly licences: readonly Licence[];
	readonly indicators: readonly IndicatorNote[];
	/** Other names of countries and their codes, for searching. */
	readonly aliases: readonly { readonly iso3: string; readonly names: string }[];
}

export interface IndicatorNote {
	readonly id: string;
	readonly definition: string;
	readonly caveat: string;
}

/** The same by its keys. */
export interface Notebook {
	readonly sources: ReadonlyMap<string, Source>;
	readonly licences: ReadonlyMap<string, Licence>;
	readonly notes: ReadonlyMap<string, IndicatorNote>;
	readonly aliases: ReadonlyMap<string, string>;
}

/** Names and numbers with all that can be looked up. */
export type AnnotatedAtlas = Atlas & Notebook;

/** Every note of a catalogue. */
export function notesOf(catalogue: Catalogue): Notes {
	return {
		sources: catalogue.sources,
		licences: catalogue.licences,
		indicators: catalogue.indicators.map(({ id, definition, caveat }) => ({ id, definition, caveat })),
		aliases: catalogue.countries.map(({ iso3, iso2, aliases }) => ({ iso3, names: [iso3, iso2, ...aliases].join(' ') }))
	};
}

/** Those that a page with these indicators and sources needs before anything is searched or chosen. */
export function notesFor(notes: Notes, indicators: ReadonlySet<string>, sources: ReadonlySet<string>): Notes {
	const kept = notes.sources.filter(({ id }) => sources.has(id));
	return {
		sources: kept,
		licences: notes.licences.filter(({ id }) => kept.some(({ licence }) => licence === id)),
		indicators: notes.indicators.filter(({ id }) => indicators.has(id)),
		aliases: []
	};
}

export function notebookOf({ sources, licences, indicators, aliases }: Notes): Notebook {
	return {
		sources: new Map(sources.map((source) => [source.id, source])),
		licences: new Map(licences.map((licence) => [licence.id, licence])),
		notes: new Map(indicators.map((note) => [note.id, note])),
		aliases: new Map(aliases.map(({ iso3, names }) => [iso3, names]))
	};
}
