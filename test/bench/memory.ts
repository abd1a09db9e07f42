import type { CDPSession } from '@playwright/test';
import { choose, indicatorTitles, timeChange } from './explorer.ts';
import { openSlowPage, type SlowDevice } from './slow-device.ts';

/** Used JS heap after forced garbage collection, in MB of 1,000,000 bytes. */
export interface Memory {
	readonly after25: number;
	readonly after50: number;
}

/**
 * Shows 25 indicators one after the other, twice. What is kept of their data on purpose is there after 25 changes;
 * what comes on top after 50 is lost memory.
 */
export async function measureMemory(device: SlowDevice): Promise<Memory> {
	const titles = [...indicatorTitles().values()].slice(0, 25);
	if (titles.length < 25) throw new Error(`25 indicators are needed, data/indicators.csv has ${titles.length}`);
	const { page, protocol, ready, close } = await openSlowPage(device);
	try {
		await page.goto('/explore?indicator=population&view=map');
		await ready();
		// Only what stays matters here, not how long it takes.
		await protocol.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 0,
			downloadThroughput: -1,
			uploadThroughput: -1
		});
		const heaps: number[] = [];
		for (let round = 0; round < 2; round++) {
			for (const title of titles) await timeChange(page, choose('Indicator', title), 'Enter');
			heaps.push(await usedHeap(protocol));
		}
		const [after25 = NaN, after50 = NaN] = heaps;
		return { after25, after50 };
	} finally {
		await close();
	}
}

async function usedHeap(protocol: CDPSession): Promise<number> {
	// The first collection frees what finalizers hold; the second what they let go.
	await protocol.send('HeapProfiler.collectGarbage');
	await protocol.send('HeapProfiler.collectGarbage');
	const { usedSize } = await protocol.send('Runtime.getHeapUsage');
	return usedSize / 1e6;
}
