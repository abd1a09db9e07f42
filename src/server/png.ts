import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';

/** The widths of Arial under a free licence; no font of the building machine is used, so that every build draws the same. */
const FONTS = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];

/** An SVG that needs nothing else as the bytes of a PNG that is `width` pixels wide. It is drawn on a thread of its own, beside the pages. */
export async function pngOf(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
	const { resolve } = createRequire(import.meta.url);
	const fontFiles = FONTS.map((file) => resolve(`@expo-google-fonts/arimo/${file}`));
	const drawing = await renderAsync(svg, {
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Arimo' },
		fitTo: { mode: 'width', value: width },
		textRendering: 1,
		shapeRendering: 2
	});
	return indexedPng(drawing);
}
