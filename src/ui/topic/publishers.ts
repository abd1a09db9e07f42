import type { Source } from '#core/table/catalogue.ts';

/** Publishers of some sources, each once; undefined where none is known. Their names have an “and” of their own, so none stands between them. */
export function publishers(ids: readonly string[], sources: readonly Source[]): string | undefined {
	const names = new Set(sources.filter(({ id }) => ids.includes(id)).map(({ publisher }) => publisher));
	return names.size === 0 ? undefined : [...names].join('; ');
}
