/**
 * The map of one choice of countries, projected and clipped at build time, in pixels of its own box:
 * paths ready to paint, so that the browser needs no projection code.
 */
export interface MapShapes {
	/** `world` or `<scheme>:<group>`. */
	readonly id: string;
	readonly width: number;
	readonly height: number;
	/** Outline of the globe (world) or of the frame (region). */
	readonly sphere: string;
	/** Every shape that falls into the box, painted in this order. */
	readonly shapes: readonly CountryShape[];
	/** Shared borders of countries, one path; coasts are the shapes' own edge. */
	readonly borders: string;
	/** Borders that the boundary policy dashes, one path. */
	readonly disputed: string;
	/** Where each member of the group is: the anchor of tooltip, keyboard and dot. Also for members without a shape. */
	readonly places: readonly Place[];
}

export interface CountryShape {
	/** Code of the shape in the atlas: unique, mostly the iso3. */
	readonly code: string;
	/** The country whose value the shape carries, by the boundary policy; undefined where the policy says "not applicable". */
	readonly iso3: string | undefined;
	readonly d: string;
}

export interface Place {
	readonly iso3: string;
	readonly x: number;
	readonly y: number;
	/** Width and height of the largest visible part in pixels; 0 where the atlas has no shape. Decides who becomes a dot. */
	readonly extent: number;
}
