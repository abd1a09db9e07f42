import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '#server/serve.ts';
import { chooseBrowser } from '../e2e/harness/browser.ts';
const s = createSiteServer(process.argv[2]!); await new Promise<void>((r) => s.listen(0, 'localhost', r));
const site = `http://localhost:${(s.address() as AddressInfo).port}`;
const browser = await chromium.launch((await chooseBrowser()).launchOptions);
for (const width of [1280, 360]) {
const page = await browser.newPage({ viewport: { width, height: 800 } });
for (const p of process.argv[3]!.split(',')) {
	await page.goto(site + p); await page.waitForTimeout(700);
	console.log(width, p, await page.evaluate(async () => {
		const all = [...document.querySelectorAll<HTMLElement>('main section')];
		for (const x of all) { x.scrollIntoView(); await new Promise((r) => setTimeout(r, 150)); }
		for (const x of all) x.style.contentVisibility = 'visible';
		const before = all.map((x) => x.getBoundingClientRect().height);
		const H = document.documentElement.scrollHeight;
		for (const x of all) x.style.display = getComputedStyle(x).display === 'block' ? 'flow-root' : '';
		const H2 = document.documentElement.scrollHeight;
		return `page ${H}→${H2} ` + all.map((x, i) => `${x.id || x.getAttribute('aria-labelledby')} ${Math.round(before[i]!)}` + (Math.abs(x.getBoundingClientRect().height - before[i]!) > 1 ? `→${Math.round(x.getBoundingClientRect().height)} (first ${getComputedStyle(x.firstElementChild!).marginTop})` : '')).join(', ');
	}));
}
await page.close();
}
await browser.close(); s.closeAllConnections(); s.close();
