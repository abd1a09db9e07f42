import type { MapShapes } from '#core/geo/shapes.ts';
import { nextTask } from '#ui/site/next-task.ts';

/** Paths by the key that the painter writes on each, where a page holds a painted map. */
function paintedPaths(id: string): Map<string, string> {
	const paths = document.querySelectorAll(`[data-map="${CSS.escape(id)}"] path[data-key]`);
	return new Map([...paths].map((path) => [path.getAttribute('data-key') ?? '', path.getAttribute('d') ?? '']));
}

/**
 * A map that travels inside a page as its painted figure and not a second time as data: `hooks.ts` sends it without its paths,
 * and the browser reads them back from the SVG that it is about to take over.
 */
export class PageShapes {
	readonly shapes: MapShapes;

	constructor(shapes: MapShapes) {
		this.shapes = shapes;
	}

	/** The same map without its paths. */
	get outline(): MapShapes {
		const shapes = this.shapes.shapes.map((shape) => ({ ...shape, d: '' }));
		return { ...this.shapes, shapes, sphere: '', borders: '', disputed: '' };
	}

	/** The whole map: as it is, from the page's own figure, or fetched where the page has none. */
	async complete(fetchShapes: () => Promise<MapShapes>): Promise<MapShapes> {
		if (this.shapes.sphere !== '') return this.shapes;
		// The router has just started; what a page is made of is read in a task of its own.
		await nextTask();
		const painted = paintedPaths(this.shapes.id);
		const path = (key: string): string => painted.get(key) ?? '';
		const shapes = this.shapes.shapes.map((shape) => ({ ...shape, d: path(`shape-${shape.code}`) }));
		if (path('sphere') === '' || shapes.some((shape) => shape.d === '')) return fetchShapes();
		return { ...this.shapes, shapes, sphere: path('sphere'), borders: path('borders'), disputed: path('disputed') };
	}
}
