/** What the probe has seen so far; times in ms since the start of the navigation. */
export interface ProbeState {
	/** End of the first frame that had the whole map in it. */
	mapPainted?: number;
	/** Durations of tasks that held the main thread for more than 50 ms. */
	longTasks: number[];
	/** Cumulative layout shift that no input caused. */
	layoutShift: number;
	/** Time of the first key press since `arm()`. */
	input?: number;
	/** End of the frame that showed the last change of the figure since `arm()`. */
	changePainted?: number;
	/** Forgets input and change, to measure the next one. */
	arm(): void;
}

declare global {
	interface Window {
		benchProbe: ProbeState;
	}
}

/**
 * Runs in the page before its own scripts. An inline SVG is no candidate for Largest Contentful Paint or Element
 * Timing, so the map's paint is found by looking, in every frame that is drawn, whether the parsed document holds the
 * whole map; a message sent from that frame's callback arrives once the frame is done.
 */
export function installProbe(): void {
	const probe: ProbeState = {
		longTasks: [],
		layoutShift: 0,
		arm: () => {
			delete probe.input;
			delete probe.changePainted;
			// Not before: a document that is being read would be slowed by a record of each of its nodes.
			observer.observe(document, { subtree: true, childList: true, attributes: true });
		}
	};
	window.benchProbe = probe;

	const afterFrame = (then: (now: number) => void) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => then(performance.now());
			port2.postMessage(undefined);
		});

	/** The parser is past the map when something follows it or one of its ancestors. */
	const wholeMap = (): boolean => {
		const map = document.querySelector('svg.figure-map');
		if (!map || map.querySelectorAll('path').length < 50 || map.getBoundingClientRect().height === 0) return false;
		if (document.readyState !== 'loading') return true;
		for (let node: Element | null = map; node; node = node.parentElement) if (node.nextSibling) return true;
		return false;
	};
	const lookForMap = () =>
		requestAnimationFrame(() => {
			if (wholeMap()) afterFrame((now) => (probe.mapPainted = now));
			else if (document.readyState !== 'complete') lookForMap();
		});
	lookForMap();

	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) probe.longTasks.push(duration);
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
			if (!entry.hadRecentInput) probe.layoutShift += entry.value;
		}
	}).observe({ type: 'layout-shift', buffered: true });

	addEventListener('keydown', (event) => (probe.input ??= event.timeStamp), { capture: true });
	const figures = 'svg[class^="figure-"]';
	const inFigure = ({ target, addedNodes }: MutationRecord) =>
		[target, ...addedNodes].some(
			(node) => node instanceof Element && (node.closest(figures) ?? node.querySelector(figures))
		);
	const observer = new MutationObserver((records) => {
		if (probe.input === undefined || !records.some(inFigure)) return;
		afterFrame((now) => (probe.changePainted = now));
	});
}
