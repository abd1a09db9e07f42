import { followActivity } from '../e2e/harness/settle.ts';
import { openBarePage, type BarePage } from './bare-page.ts';
import { installProbe, type ProbeState } from './probe.ts';
import { slowDown, type SlowDevice } from './slow-device.ts';

/** One opening of a page with a cold cache on the slow device. */
export interface Load {
	/** Bytes of script bodies on the line until ready, as the host compresses them; headers are the host's. */
	readonly scriptBytes: number;
	/** Bytes of the document's body on the line. */
	readonly documentBytes: number;
	/** ms from navigation to the end of the frame that shows the whole map; undefined on a page without one. */
	readonly mapPainted: number | undefined;
	/** ms, sum over long tasks until ready of what is beyond 50 ms (Total Blocking Time, from the navigation on). */
	readonly blocked: number;
	readonly longestTask: number;
	readonly layoutShift: number;
}

/** Opens a page of the site once. Throws where nothing is painted or the page does not come to rest. */
export async function measureLoad(device: SlowDevice, path: string): Promise<Load> {
	const page = await openBarePage(device.browser);
	try {
		await page.send('Page.enable');
		await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(installProbe)})()` });
		await slowDown(page, device);
		const bytes = countBytes(page);
		const url = device.site + path;
		const activity = followActivity({
			onRequest: (started, ended) => {
				page.on('Network.requestWillBeSent', ({ requestId, loaderId, request }) => {
					// A worker's script has no loader: its end is told to the worker alone.
					if (loaderId !== '') started(requestId, request.url);
				});
				for (const event of ['Network.loadingFinished', 'Network.loadingFailed'] as const)
					page.on(event, ({ requestId }) => {
						ended(requestId);
					});
			},
			url: () => url,
			evaluate: page.evaluate
		});
		const loaded = new Promise<unknown>((resolve) => page.on('Page.loadEventFired', resolve));
		await page.send('Page.navigate', { url });
		await loaded;
		await activity.settled(1000);
		const seen = await page.evaluate(whatWasSeen, undefined);
		if (seen.firstPaint === undefined) throw new Error(`${path}: nothing was painted`);
		return {
			scriptBytes: bytes.Script,
			documentBytes: bytes.Document,
			mapPainted: seen.mapPainted === undefined ? undefined : Math.max(seen.mapPainted, seen.firstPaint),
			blocked: seen.longTasks.reduce((sum, duration) => sum + duration - 50, 0),
			longestTask: Math.max(0, ...seen.longTasks),
			layoutShift: seen.layoutShift
		};
	} finally {
		await page.close();
	}
}

/** Counts bodies on the line from now on. */
function countBytes(page: BarePage): Record<'Script' | 'Document', number> {
	const bytes = { Script: 0, Document: 0 };
	const started = new Map<string, { type: string; headers: number }>();
	page.on('Network.responseReceived', ({ requestId, type, response }) =>
		started.set(requestId, { type, headers: response.encodedDataLength })
	);
	page.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const { type, headers = 0 } = started.get(requestId) ?? {};
		if (type === 'Script' || type === 'Document') bytes[type] += encodedDataLength - headers;
	});
	return bytes;
}

/** Runs in the page. */
function whatWasSeen(): Omit<ProbeState, 'arm'> & { firstPaint: number | undefined } {
	const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
	return { ...window.benchProbe, firstPaint };
}
