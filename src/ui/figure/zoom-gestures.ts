import type { Attachment } from 'svelte/attachments';
import { pan, zoomAround, type Zoom } from '#core/chart/zoom.ts';
import { pointIn } from './pointer.ts';

interface Surface {
	readonly svg: SVGSVGElement | null;
	readonly zoom: Zoom;
	readonly box: { readonly width: number; readonly height: number };
	readonly onzoom: (zoom: Zoom) => void;
}

type Listen = <K extends keyof HTMLElementEventMap>(
	type: K,
	handler: (event: HTMLElementEventMap[K]) => void,
	options?: AddEventListenerOptions
) => void;

const WHEEL_STEP = 0.0022;
/** Pixels that a mouse must move before a press becomes a drag and no longer a click. */
const DRAG_SLACK = 4;

/**
 * Ctrl+wheel and pinch zoom, a mouse drag or two fingers pan. The plain wheel and one finger are left to the page,
 * so that a map never traps the scroll.
 */
export function zoomGestures(surface: () => Surface): Attachment<HTMLElement> {
	return (element) => {
		const stop = new AbortController();
		const on: Listen = (type, handler, options = {}) =>
			element.addEventListener(type, handler, { ...options, signal: stop.signal });

		on('wheel', (event) => wheel(event, surface()), { passive: false });
		pinch(surface, on);
		drag(element, surface, on);
		return () => stop.abort();
	};
}

function wheel(event: WheelEvent, { svg, zoom, box, onzoom }: Surface): void {
	if (!event.ctrlKey && !event.metaKey) return;
	const at = svg && pointIn(svg, event.clientX, event.clientY);
	if (!at) return;
	event.preventDefault();
	onzoom(zoomAround(zoom, box, Math.exp(-event.deltaY * WHEEL_STEP), at));
}

function pinch(surface: () => Surface, on: Listen): void {
	let before: { distance: number; x: number; y: number } | undefined;
	on('touchstart', () => (before = undefined), { passive: true });
	const move = (event: TouchEvent): void => {
		const [a, b] = event.touches;
		const { svg, zoom, box, onzoom } = surface();
		if (!a || !b || !svg) return;
		event.preventDefault();
		const last = before;
		const now = {
			distance: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
			x: (a.clientX + b.clientX) / 2,
			y: (a.clientY + b.clientY) / 2
		};
		before = now;
		const at = pointIn(svg, now.x, now.y);
		const from = last && pointIn(svg, last.x, last.y);
		if (!last || !at || !from) return;
		onzoom(zoomAround(pan(zoom, box, from.x - at.x, from.y - at.y), box, now.distance / last.distance, at));
	};
	on('touchmove', move, { passive: false });
}

function drag(element: HTMLElement, surface: () => Surface, on: Listen): void {
	let last: { x: number; y: number } | undefined;
	let dragging = false;
	on('pointerdown', (event) => {
		dragging = false;
		last = event.pointerType === 'mouse' && event.button === 0 ? { x: event.clientX, y: event.clientY } : undefined;
	});
	on('pointermove', (event) => {
		const { svg, zoom, box, onzoom } = surface();
		if (!last || !svg || zoom.k === 1) return;
		if (!dragging && Math.hypot(event.clientX - last.x, event.clientY - last.y) < DRAG_SLACK) return;
		if (!dragging) element.setPointerCapture(event.pointerId);
		dragging = true;
		const from = pointIn(svg, last.x, last.y);
		const at = pointIn(svg, event.clientX, event.clientY);
		last = { x: event.clientX, y: event.clientY };
		if (from && at) onzoom(pan(zoom, box, from.x - at.x, from.y - at.y));
	});
	on('pointerup', () => (last = undefined));
	on('pointercancel', () => (last = undefined));
	on(
		'click',
		(event) => {
			if (dragging) event.stopPropagation();
			dragging = false;
		},
		{ capture: true }
	);
}
