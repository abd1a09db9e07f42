import { untrack } from 'svelte';
import { page } from '$app/state';

/** How far above and below the window something is near. */
const NEAR = '50% 0px';
const SIGNALS = ['pointerover', 'focusin', 'click', 'input', 'change'] as const;

/**
 * Calls `start` once: in a task of its own when `box` comes near the window, or the page shows something else than it was prerendered
 * with; at once when the box is touched in any way. It is told whether the page shows something else by then, so that what stands in the
 * box is stale. What takes long can be worked out by `prepare`, in a task of its own before it. To be called while an element is attached.
 *
 * @returns gives up what has not been started
 */
export function whenNear(start: (isStale: boolean) => void, box: Element, prepare?: () => void): () => void {
	const address = (): string => {
		const { pathname, search } = page.shallow?.url ?? page.url;
		return pathname + search;
	};
	const opened = untrack(() => page.url.pathname);
	let timer: ReturnType<typeof setTimeout> | undefined;
	let started = false;
	const stop = (): void => {
		started = true;
		clearTimeout(timer);
		observer.disconnect();
		for (const signal of SIGNALS) box.removeEventListener(signal, now, true);
	};
	const now = (): void => {
		stop();
		start(address() !== opened);
	};
	// Each in a task of its own, so that a key press is answered between two.
	const first = (): void => {
		prepare?.();
		timer = setTimeout(now);
	};
	const soon = (): void => {
		if (!started) timer ??= setTimeout(prepare ? first : now);
	};
	const observer = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && soon(), {
		rootMargin: NEAR
	});
	// A part of a page has no place of its own: it is where what stands in it is.
	const inside = box.querySelectorAll(':scope > .part > *');
	for (const place of inside.length > 0 ? inside : [box]) observer.observe(place);
	for (const signal of SIGNALS) box.addEventListener(signal, now, true);
	$effect(() => {
		if (address() !== opened) soon();
	});
	// A key that follows the focus must find the box at work.
	if (box.contains(document.activeElement)) untrack(now);
	return stop;
}
