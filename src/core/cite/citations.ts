import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { referenceOf } from './reference.ts';
import { ris } from './ris.ts';
import { apa, vancouver } from './text-styles.ts';
import type { CiteWords } from './words.ts';

/** The forms that reports and reference managers ask for. */
export interface Citations {
	readonly apa: string;
	readonly vancouver: string;
	readonly bibtex: string;
	readonly ris: string;
	readonly csl: string;
}

/** How a figure is cited, in every form. */
export function citations(
	content: Pick<FigureContent, 'title' | 'file' | 'path' | 'sources'>,
	edition: Edition,
	words: CiteWords
): Citations {
	const reference = referenceOf(content, edition, words);
	return {
		apa: apa(reference, words),
		vancouver: vancouver(reference, words),
		bibtex: bibtex(reference),
		ris: ris(reference),
		csl: cslJson(reference)
	};
}
