/**
 * Calls `then` once the frame that comes next has been painted: what can wait does not hold it up. In a window that nobody sees, once it is
 * seen again.
 *
 * @returns takes the call back
 */
export function afterPaint(then: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (timer = setTimeout(then)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
