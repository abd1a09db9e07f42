export const SVG_TYPE = 'image/svg+xml;charset=utf-8';

/** The text of an SVG as a file. */
export function svgFile(svg: string): Blob {
	return new Blob([svg], { type: SVG_TYPE });
}

/** The same as an address for `<img>`: the policy of the site lets pictures come from `data:`. */
export function svgAddress(svg: string): string {
	return `data:${SVG_TYPE},${encodeURIComponent(svg)}`;
}
