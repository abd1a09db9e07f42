import { openSlowPage, type SlowDevice } from './slow-device.ts';

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

export async function measureLoad(device: SlowDevice, path: string): Promise<Load> {
	const { page, protocol, ready, close } = await openSlowPage(device);
	const bytes = { Script: 0, Document: 0 };
	const started = new Map<string, { type: string; headers: number }>();
	protocol.on('Network.responseReceived', ({ requestId, type, response }) =>
		started.set(requestId, { type, headers: response.encodedDataLength })
	);
	protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const { type, headers = 0 } = started.get(requestId) ?? {};
		if (type === 'Script' || type === 'Document') bytes[type] += encodedDataLength - headers;
	});
	try {
		await page.goto(path);
		await ready();
		const seen = await page.evaluate(() => ({
			...window.benchProbe,
			arm: undefined,
			firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime
		}));
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
		await close();
	}
}
