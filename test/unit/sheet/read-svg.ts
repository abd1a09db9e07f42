import { Resvg } from '@resvg/resvg-js';

const FONTS = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map(
	(file) => `node_modules/@expo-google-fonts/arimo/${file}`
);

/** Draws an SVG with a renderer that is no browser and has a strict XML parser: throws where the text is not sound. */
export function drawn(svg: string): { width: number; height: number; pixels: Uint8Array } {
	const font = { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Arimo' };
	const image = new Resvg(svg, { font }).render();
	return { width: image.width, height: image.height, pixels: image.pixels };
}

/** Whether a picture has more than one colour. */
export function isBlank(pixels: Uint8Array): boolean {
	const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
	return words.every((word) => word === words[0]);
}

export interface ReadElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** Elements of an SVG that this code has written, in order. */
export function elements(svg: string): ReadElement[] {
	return [...svg.matchAll(/<([\w]+)((?: [\w:-]+="[^"]*")*)\/?>/g)].map(([, name = '', attributes = '']) => ({
		name,
		attributes: Object.fromEntries(
			[...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)])
		)
	}));
}

/** What a person reads: contents of texts, one after the other. */
export function words(svg: string): string {
	return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
		.map(([, content = '']) => unescaped(content.replace(/<[^>]*>/g, '')))
		.join(' ');
}

function unescaped(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
