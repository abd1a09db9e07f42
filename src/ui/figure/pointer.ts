/** The datum of the mark that an event hit, or of the nearest one within reach of a finger. */
export function datumAt(event: { target: EventTarget | null }): string | undefined {
	const { target } = event;
	return target instanceof Element
		? (target.closest('[data-datum]')?.getAttribute('data-datum') ?? undefined)
		: undefined;
}

/** A point of the screen in the units of an SVG's viewBox; undefined while the SVG is not laid out. */
export function pointIn(svg: SVGSVGElement, clientX: number, clientY: number): DOMPoint | undefined {
	const matrix = svg.getScreenCTM();
	return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()) : undefined;
}
