/**
 * Tells how many pixels an element is wide, now and whenever that changes. It waits until the page is laid out anyway: `bind:clientWidth`
 * has it laid out in the same task in which a figure is made.
 */
export function onWidth(tell: (width: number) => void): (element: Element) => () => void {
	return (element) => {
		const observer = new ResizeObserver(() => tell(element.clientWidth));
		observer.observe(element);
		return () => observer.disconnect();
	};
}
