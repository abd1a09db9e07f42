import type { Browser, CDPSession, Page } from '@playwright/test';
import { followPage } from '../e2e/harness/settle.ts';
import { installProbe } from './probe.ts';

/** A page on the slow device: its line and its processor are slowed by the browser's own protocol. */
export interface SlowPage {
	readonly page: Page;
	readonly protocol: CDPSession;
	/** Waits until line and document have been quiet for a second. */
	readonly ready: () => Promise<void>;
	readonly close: () => Promise<void>;
}

/** The line of Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Where pages of the slow device are opened. */
export interface SlowDevice {
	readonly browser: Browser;
	/** Origin of the site under test. */
	readonly site: string;
	/** How many times slower than this machine the processor is. */
	readonly slowdown: number;
}

/** Slows line and processor of a page. */
export async function slowDown(protocol: Pick<CDPSession, 'send'>, { slowdown }: SlowDevice): Promise<void> {
	// Without room for them, bodies are not kept: the page would have to decode each for it.
	await protocol.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
	await protocol.send('Network.emulateNetworkConditions', line);
	await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Opens an empty page with a cold cache; the site under test is to be opened in it. */
export async function openSlowPage(device: SlowDevice): Promise<SlowPage> {
	const context = await device.browser.newContext({ baseURL: device.site, viewport: { width: 1280, height: 800 } });
	await context.addInitScript(installProbe);
	const page = await context.newPage();
	const activity = followPage(page);
	const protocol = await context.newCDPSession(page);
	await slowDown(protocol, device);
	return { page, protocol, ready: () => activity.settled(1000), close: () => context.close() };
}
