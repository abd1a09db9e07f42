import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '#server/serve.ts';
import { chooseBrowser } from '../e2e/harness/browser.ts';
import { openSlowPage } from './slow-device.ts';
const s = createSiteServer(process.argv[2]!); s.prependListener('request', ({ headers }) => (headers['accept-encoding'] = 'gzip')); await new Promise<void>((r) => s.listen(0, 'localhost', r));
const site = `http://localhost:${(s.address() as AddressInfo).port}`;
const browser = await chromium.launch((await chooseBrowser()).launchOptions);
for (const p of process.argv[3]!.split(',')) for (let i = 0; i < Number(process.argv[4] ?? 4); i++) {
	const { page, ready, close } = await openSlowPage(browser, site);
	await page.addInitScript(() => {
		const w = window as unknown as { shifts: string[] }; w.shifts = [];
		new PerformanceObserver((list) => { for (const e of list.getEntries() as any[]) w.shifts.push(`${e.value.toFixed(4)} at ${Math.round(e.startTime)} recent ${e.hadRecentInput}: ` + e.sources.map((x: any) => `${x.node?.nodeName ?? '?'}.${x.node?.className?.baseVal ?? x.node?.className ?? ''}#${x.node?.id ?? ''} ${JSON.stringify(x.previousRect.toJSON?.() ?? x.previousRect)}→${JSON.stringify(x.currentRect)}`).join(' | ')); }).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(p); await ready();
	const got = await page.evaluate(() => ({ s: (window as any).shifts as string[], h: [...document.querySelectorAll('main section')].map((x) => `${x.id || x.getAttribute('aria-labelledby')}:${Math.round(x.getBoundingClientRect().top)}+${Math.round(x.getBoundingClientRect().height)}`).join(' ') }));
	console.log(p, got.s.length, got.s.join('\n    ')); if (i === 0) console.log('   ', got.h);
	await close();
}
await browser.close(); s.closeAllConnections(); s.close();
