import type { Scene } from '#core/chart/scene.ts';

/** The datum of the mark that an event hit or, where many data are one mark, that its scene finds at its place on `svg`. */
export function datumAt(
	event: { readonly target: EventTarget | null; readonly clientX: number; readonly clientY: number },
	scene: Scene,
	svg: SVGSVGElement | null
): string | undefined {
	const { target, clientX, clientY } = event;
	if (scene.at) {
		const place = svg && pointIn(svg, clientX, clientY);
		return place ? scene.at(place) : undefined;
	}
	return target instanceof Element
		? (target.closest('[data-datum]')?.getAttribute('data-datum') ?? undefined)
		: undefined;
}

/** A point of the screen in the units of an SVG's viewBox; undefined while the SVG is not laid out. */
export function pointIn(svg: SVGSVGElement, clientX: number, clientY: number): DOMPoint | undefined {
	const matrix = svg.getScreenCTM();
	return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()) : undefined;
}
