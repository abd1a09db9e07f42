import { nearestTarget } from '#core/chart/nearest-target.ts';
import type { Scene } from '#core/chart/scene.ts';

/** A country's land is its own up to where a neighbour's dot is that much nearer than its middle. */
const ON_LAND = 0.5;

/**
 * The datum of the mark that an event hit or, where many data are one mark, that its scene finds at its place on `svg`. What only widens a
 * dot yields to what lies below it and is nearer.
 */
export function datumAt(
	event: { readonly target: EventTarget | null; readonly clientX: number; readonly clientY: number },
	scene: Scene,
	svg: SVGSVGElement | null
): string | undefined {
	const { target, clientX, clientY } = event;
	const hit = target instanceof Element ? target.closest('[data-datum]') : null;
	if (!scene.at && !hit?.matches('circle.mark-hit')) return datumOf(hit);
	const place = svg && pointIn(svg, clientX, clientY);
	if (!place) return undefined;
	if (scene.at) return scene.at(place);
	const claims = new Map(
		document
			.elementsFromPoint(clientX, clientY)
			.map((element) => [datumOf(element) ?? '', element.matches('.mark-hit') ? 1 : ON_LAND])
	);
	return nearestTarget(scene.targets, claims, place);
}

const datumOf = (element: Element | null): string | undefined => element?.getAttribute('data-datum') ?? undefined;

/** A point of the screen in the units of an SVG's viewBox; undefined while the SVG is not laid out. */
export function pointIn(svg: SVGSVGElement, clientX: number, clientY: number): DOMPoint | undefined {
	const matrix = svg.getScreenCTM();
	return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()) : undefined;
}
