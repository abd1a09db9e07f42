import { FONTS, INK } from './ink.ts';
import { wrapText } from './wrap-text.ts';
import { element, xmlText } from './xml.ts';

/** A part of a sheet that knows its height before its place. Nothing to show is a height of 0. */
export interface Block {
	readonly height: number;
	/** Markup with the upper left corner there. */
	readonly at: (x: number, y: number) => string;
}

export interface Type {
	/** Units of the sheet. */
	readonly size: number;
	readonly bold?: boolean;
	readonly soft?: boolean;
}

export const NOTHING: Block = { height: 0, at: () => '' };

const LEADING = 1.3;
/** Bold is wider than what widths are estimated for. */
const BOLD = 1.08;

/** A text set in lines. */
export function textBlock(text: string, width: number, { size, bold = false, soft = false }: Type): Block {
	const lines = wrapText(text, bold ? width / BOLD : width, size);
	const attributes = {
		'font-size': size,
		'font-weight': bold ? 700 : undefined,
		fill: soft ? INK.soft : INK.text,
		'font-family': FONTS
	};
	return {
		height: lines.length * size * LEADING,
		at: (x, y) =>
			lines
				.map((line, index) =>
					element('text', { x, y: y + (index + 0.78) * size * LEADING, ...attributes }, xmlText(line))
				)
				.join('\n')
	};
}

/** Blocks under each other; those of no height take no gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
	const shown = blocks.filter(({ height }) => height > 0);
	if (shown.length === 0) return NOTHING;
	return {
		height: shown.reduce((sum, { height }) => sum + height, 0) + gap * (shown.length - 1),
		at: (x, y) => {
			let top = y;
			return shown
				.map(({ height, at }) => {
					const markup = at(x, top);
					top += height + gap;
					return markup;
				})
				.join('\n');
		}
	};
}
