import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '#server/serve.ts';
import { chooseBrowser } from '../e2e/harness/browser.ts';
import { openSlowPage } from './slow-device.ts';
const server = createSiteServer(process.argv[3] ?? 'build');
server.prependListener('request', ({ headers }) => (headers['accept-encoding'] = 'gzip'));
await new Promise<void>((r) => server.listen(0, 'localhost', r));
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch((await chooseBrowser()).launchOptions);
for (let i = 0; i < 8; i++) {
	const { page, ready, close } = await openSlowPage(browser, site);
	await page.addInitScript(() => { (window as any).lt = []; new PerformanceObserver((l) => { for (const e of l.getEntries()) (window as any).lt.push([Math.round(e.startTime), Math.round(e.duration)]); }).observe({ type: 'longtask', buffered: true }); });
	await page.goto(process.argv[2] ?? '/explore');
	await ready();
	const lt: number[][] = await page.evaluate(() => (window as any).lt);
	console.log(lt.reduce((s, [, d]) => s + d! - 50, 0), lt.map(([t, d]) => `${t}:${d}`).join('  '));
	await close();
}
await browser.close(); server.closeAllConnections(); server.close();
