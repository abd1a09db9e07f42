import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '#server/serve.ts';
import { chooseBrowser } from '../e2e/harness/browser.ts';
const s = createSiteServer(process.argv[2]!); await new Promise<void>((r) => s.listen(0, 'localhost', r));
const site = `http://localhost:${(s.address() as AddressInfo).port}`;
const browser = await chromium.launch((await chooseBrowser()).launchOptions);
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
for (const p of process.argv[3]!.split(',')) {
	await page.goto(site + p); await page.waitForTimeout(700);
	console.log(p, await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main figure')].map((f) => {
		const sec = f.closest('section'); if (!sec) return 'no section ' + f.className;
		const path: string[] = []; let last = true; let wrongly = '';
		for (let n: Element = f; n !== sec; n = n.parentElement!) { const next = n.nextElementSibling; path.push(`${n.tagName.toLowerCase()}.${n.className}`.replace(/svelte-\w+/g, '')); if (next) { last = false; wrongly = next.tagName + '.' + next.className; } }
		const first = f.nextElementSibling === null;
		return first !== last ? `  ${sec.id}: last-child ${first} ends ${last}: ${path.join(' < ')} followed by ${wrongly}` : '';
	}).filter(Boolean).join('\n')));
}
await browser.close(); s.closeAllConnections(); s.close();
