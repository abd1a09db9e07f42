import type { Transport } from '@sveltejs/kit/hooks';
import type { MapShapes } from '#core/geo/shapes.ts';
import { PageShapes } from '#ui/figure/page-shapes.ts';

/** How values that are more than plain data travel from the prerendered page to the browser. */
export const transport: Transport = {
	PageShapes: {
		encode: (value) => value instanceof PageShapes && value.outline,
		decode: (outline: MapShapes) => new PageShapes(outline)
	}
};
