import { untrack } from 'svelte';
import { page } from '$app/state';

/** How far above and below the window something is near. */
const NEAR = '50% 0px';
const SIGNALS = ['pointerover', 'focusin'] as const;

/**
 * Calls `start` once: in a task of its own when `box` comes near the window, or the page shows something else than it was prerendered
 * with; at once when the box is pointed at or gets the focus. It is told whether another page has come meanwhile, so that what stands in
 * the box is stale. To be called while an element is attached.
 *
 * @returns gives up what has not been started
 */
export function whenNear(start: (isStale: boolean) => void, box: Element): () => void {
	const opened = untrack(() => page.url.pathname);
	let timer: ReturnType<typeof setTimeout> | undefined;
	let started = false;
	const stop = (): void => {
		started = true;
		clearTimeout(timer);
		observer.disconnect();
		for (const signal of SIGNALS) box.removeEventListener(signal, now);
	};
	const now = (): void => {
		stop();
		start(page.url.pathname !== opened);
	};
	// Each in a task of its own, so that a key press is answered between two.
	const soon = (): void => {
		if (!started) timer ??= setTimeout(now);
	};
	const observer = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && soon(), {
		rootMargin: NEAR
	});
	observer.observe(box);
	for (const signal of SIGNALS) box.addEventListener(signal, now);
	$effect(() => {
		const { pathname, search } = page.shallow?.url ?? page.url;
		if (pathname !== opened || search !== '') soon();
	});
	return stop;
}
