import type { Source } from '#core/table/catalogue.ts';
import { textFormat } from '#ui/figure/format.ts';

/** Publishers of some sources as a sentence names them, each once; undefined where none is known. */
export function publishers(ids: readonly string[], sources: readonly Source[]): string | undefined {
	const names = new Set(sources.filter(({ id }) => ids.includes(id)).map(({ publisher }) => publisher));
	return names.size === 0 ? undefined : textFormat.list([...names]);
}
