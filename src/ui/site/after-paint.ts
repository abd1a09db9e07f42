/**
 * Calls `then` once the frame that comes next has been painted, and `delay` ms have passed: what can wait does not hold it up. A window that
 * nobody sees paints none, but its title stands in the row of tabs: there it is called without a frame.
 */
export function afterPaint(then: () => void, delay = 0): void {
	const wait = () => setTimeout(then, delay);
	if (document.hidden) wait();
	else requestAnimationFrame(wait);
}
