/**
 * Lets the browser do what waits, such as a first key press, before the rest of a long start goes on. By a message and not a timer:
 * in a tab that is opened in the background timers wait for a second each.
 */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}
