/**
 * Tells how many pixels an element is wide and high, now and whenever that changes. It waits until the page is laid out anyway:
 * `bind:clientWidth` has it laid out in the same task in which a figure is made.
 */
export function onSize(tell: (width: number, height: number) => void): (element: Element) => () => void {
	return (element) => {
		const observer = new ResizeObserver(() => tell(element.clientWidth, element.clientHeight));
		observer.observe(element);
		return () => observer.disconnect();
	};
}
