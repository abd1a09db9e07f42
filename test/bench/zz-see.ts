import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '#server/serve.ts';
import { chooseBrowser } from '../e2e/harness/browser.ts';
const s = createSiteServer('build'); await new Promise<void>((r) => s.listen(0, 'localhost', r));
const site = `http://localhost:${(s.address() as AddressInfo).port}`;
const browser = await chromium.launch((await chooseBrowser()).launchOptions);
for (const width of [1280, 360]) {
	const page = await browser.newPage({ viewport: { width, height: width === 360 ? 740 : 800 } });
	// 1: anchors
	for (const [p, id] of [['/active-ingredients', 'european-list'], ['/regulation', 'timeline'], ['/method', 'unknown'], ['/countries/IND', 'deals'], ['/data', 'tables']] as const) {
		await page.goto('about:blank'); await page.goto(`${site}${p}#${id}`); await page.waitForTimeout(1200);
		const top = await page.evaluate((i) => Math.round(document.getElementById(i)!.getBoundingClientRect().top), id);
		await page.goto(`${site}${p}`); await page.waitForTimeout(800);
		const link = page.locator(`a[href$="#${id}"]`).first();
		let clicked = 'no link';
		if (await link.count()) { await link.click(); await page.waitForTimeout(1200); clicked = String(await page.evaluate((i) => Math.round(document.getElementById(i)!.getBoundingClientRect().top), id)); }
		console.log(width, p, id, 'opened at', top, 'clicked to', clicked);
		// scroll on, reload keeps place?
		await page.mouse.wheel(0, 900); await page.waitForTimeout(600);
		const where = await page.evaluate(() => { const e = document.elementFromPoint(innerWidth / 2, 300); return (e?.textContent ?? '').slice(0, 50) + ' @' + Math.round(scrollY); });
		await page.reload(); await page.waitForTimeout(1200);
		console.log('   reload:', where, '→', await page.evaluate(() => { const e = document.elementFromPoint(innerWidth / 2, 300); return (e?.textContent ?? '').slice(0, 50) + ' @' + Math.round(scrollY); }));
	}
	// 2: tooltip of the first figure of a section at the top edge
	await page.goto(`${site}/trade/au/AU#flows`); await page.waitForTimeout(1500);
	await page.screenshot({ path: `/tmp/shots/trade-${width}.png` });
	await page.goto(`${site}/regulation#levels`); await page.waitForTimeout(1500);
	const stage = page.locator('#levels [role=application]').first(); await stage.focus(); await page.keyboard.press('Home'); await page.keyboard.type('russia'); await page.waitForTimeout(500);
	await page.screenshot({ path: `/tmp/shots/reg-${width}.png` });
	await page.goto(`${site}/ecosystem#covered`); await page.waitForTimeout(1500);
	const st2 = page.locator('#imbalance [role=application]').first(); await st2.scrollIntoViewIfNeeded(); await st2.focus(); await page.keyboard.press('End'); await page.waitForTimeout(700);
	await page.screenshot({ path: `/tmp/shots/eco-${width}.png` });
	// 3: region round trip with resize
	await page.goto(`${site}/explore`); await page.waitForTimeout(1200);
	const pick = async (n: string) => { await page.getByRole('button', { name: /^Region/ }).click(); await page.getByRole('dialog').getByRole('link', { name: n, exact: true }).first().click(); await page.waitForTimeout(900); };
	await pick('Africa'); await page.setViewportSize({ width: width === 360 ? 500 : 900, height: 700 }); await page.waitForTimeout(400); await pick('World');
	await page.screenshot({ path: `/tmp/shots/exp-${width}.png` });
	console.log(await page.evaluate(() => [...document.querySelectorAll('.stage > div')].map((d) => d.className + ' ' + JSON.stringify(d.firstElementChild!.getBoundingClientRect().width) + ' ' + d.querySelectorAll('circle').length).join(' | ')), await page.evaluate(() => document.documentElement.scrollWidth + '/' + innerWidth));
	await page.close();
}
await browser.close(); s.closeAllConnections(); s.close();
