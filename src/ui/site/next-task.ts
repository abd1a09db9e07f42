/** Lets the browser do what waits, such as a first key press, before the rest of a long start goes on. */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
