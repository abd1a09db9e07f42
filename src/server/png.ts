import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';

/** The widths of Arial under a free licence; no font of the building machine is used, so that every build draws the same. */
const FONTS = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];

/** An SVG that needs nothing else as the bytes of a PNG that is `width` pixels wide. */
export function pngOf(svg: string, width: number): Uint8Array<ArrayBuffer> {
	const { resolve } = createRequire(import.meta.url);
	const fontFiles = FONTS.map((file) => resolve(`@expo-google-fonts/arimo/${file}`));
	const drawing = new Resvg(svg, {
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Arimo' },
		fitTo: { mode: 'width', value: width },
		textRendering: 1,
		shapeRendering: 2
	});
	const { width: across, height, pixels } = drawing.render();
	return indexedPng({ width: across, height, pixels });
}
