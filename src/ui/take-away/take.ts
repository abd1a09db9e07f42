import { figureSheet } from '#core/sheet/figure-sheet.ts';
import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import type { SheetSize } from '#core/sheet/size.ts';
import { copyImage } from '#export/clipboard-image.ts';
import { pngFile } from '#export/png.ts';
import { saveFile } from '#export/save-file.ts';
import { svgFile } from '#export/svg-file.ts';
import { sheetWords } from '#ui/figure/sheet-words.ts';
import { CopyError } from './copy-error.ts';
import { isRowFormat, PNG_FACTOR, type Format } from './formats.ts';
import { ROW_FILES } from './row-files.ts';

/** What is to be taken. */
export interface Order {
	readonly content: FigureContent;
	readonly edition: Edition;
	/** Of images. */
	readonly size: SheetSize;
}

/** Name of the file; images say their size. */
export function takenName(format: Format, { content, size }: Order): string {
	if (isRowFormat(format)) return content.file + ROW_FILES[format].ending;
	if (format === 'svg') return `${content.file}_${size}.svg`;
	const factor = PNG_FACTOR[format];
	return `${content.file}_${size}${factor === 1 ? '' : `_${factor}x`}.png`;
}

/** Saves or copies one format. Rejects with a PngError, a CopyError, or what a writer threw. */
export async function take(format: Format, order: Order): Promise<void> {
	const { content, edition, size } = order;
	const name = takenName(format, order);
	if (isRowFormat(format)) {
		saveFile(name, await ROW_FILES[format].write(content, edition));
		return;
	}
	const svg = figureSheet(content, edition, size, sheetWords);
	if (format === 'svg') saveFile(name, svgFile(svg));
	else if (format === 'copy') {
		const copied = await copyImage(() => pngFile(svg, PNG_FACTOR.copy));
		if (!copied.ok) throw new CopyError(copied.reason, { cause: copied.cause });
	} else saveFile(name, await pngFile(svg, PNG_FACTOR[format]));
}
