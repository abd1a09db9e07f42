import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '#server/serve.ts';
import { chooseBrowser } from '../e2e/harness/browser.ts';
const server = createSiteServer('build');
await new Promise<void>((r) => server.listen(0, 'localhost', r));
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch((await chooseBrowser()).launchOptions);
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(site + '/explore?group=un_region:002');
await page.waitForTimeout(1500);
const africa = await page.evaluate(() => ({ html: document.querySelector('svg.figure-map > g')!.innerHTML, box: document.querySelector('svg.figure-map')!.getAttribute('viewBox')! }));
await page.goto(site + '/explore');
await page.waitForTimeout(1500);
const cdp = await page.context().newCDPSession(page);
await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const out = await page.evaluate(async (africa) => {
	const median = (v: number[]) => v.sort((a, b) => a - b)[v.length >> 1]!;
	const svg = document.querySelector<SVGSVGElement>('svg.figure-map')!;
	const g = svg.querySelector('g')!;
	const boxW = svg.getAttribute('viewBox')!;
	const world = [...g.children];
	const NS = 'http://www.w3.org/2000/svg';
	const holder = document.createElementNS(NS, 'g'); holder.innerHTML = africa.html;
	const afr = [...holder.children];
	const frame = () => new Promise<void>((r) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => r(); port2.postMessage(0); }));
	const res: Record<string, string> = {};
	async function run(name: string, toA: () => void, toW: () => void, onlyBox = false) {
		const a: number[] = [], w: number[] = [];
		for (let i = 0; i < 9; i++) {
			for (const [f, to, box] of [[toA, a, africa.box], [toW, w, boxW]] as const) {
				const t = await new Promise<number>((r) => setTimeout(() => { r(performance.now()) }, 120));
				f(); if (!onlyBox) svg.setAttribute('viewBox', box);
				await frame();
				to.push(performance.now() - t);
			}
		}
		res[name] = `to Africa ${median(a).toFixed(0)}  to World ${median(w).toFixed(0)}`;
	}
	for (const plain of ['', ' scaling']) {
		if (plain) { const s = document.createElement('style'); s.textContent = '*{vector-effect:none !important}'; document.head.append(s); await frame(); }
		await run('nothing' + plain, () => { document.body.dataset.x = '1' }, () => { document.body.dataset.x = '2' }, true);
		await run('attach' + plain, () => g.replaceChildren(...afr), () => g.replaceChildren(...world));
		g.replaceChildren(...world);
		const ga = document.createElementNS(NS, 'g'); ga.append(...afr); svg.append(ga); ga.setAttribute('visibility', 'hidden');
		await frame();
		await run('visibility' + plain, () => { g.setAttribute('visibility', 'hidden'); ga.setAttribute('visibility', 'visible') }, () => { ga.setAttribute('visibility', 'hidden'); g.setAttribute('visibility', 'visible') });
		await run('visibility, same box' + plain, () => { g.setAttribute('visibility', 'hidden'); ga.setAttribute('visibility', 'visible') }, () => { ga.setAttribute('visibility', 'hidden'); g.setAttribute('visibility', 'visible') }, true);
		ga.remove(); 
		// nested svgs
		const outer = svg.cloneNode(false) as SVGSVGElement; outer.append(...[ga]); ga.removeAttribute('visibility'); outer.setAttribute('viewBox', africa.box); outer.style.cssText = 'position:absolute;inset:0;will-change:opacity;opacity:0;pointer-events:none'; svg.style.willChange = 'opacity'; svg.parentElement!.append(outer);
		await frame();
		await run('two svgs opacity' + plain, () => { svg.style.opacity = '0'; outer.style.opacity = '1' }, () => { svg.style.opacity = '1'; outer.style.opacity = '0' }, true);
		outer.style.opacity = '1'; svg.style.opacity = '1'; outer.style.visibility = 'hidden'; 
		await frame();
		await run('two svgs visibility' + plain, () => { svg.style.visibility = 'hidden'; outer.style.visibility = 'visible' }, () => { svg.style.visibility = 'visible'; outer.style.visibility = 'hidden' }, true);
		outer.style.visibility = 'visible'; outer.style.display = 'none';
		await frame();
		await run('two svgs display' + plain, () => { svg.style.display = 'none'; outer.style.display = 'block' }, () => { svg.style.display = 'block'; outer.style.display = 'none' }, true);
		outer.remove(); svg.style.cssText = ''; g.replaceChildren(...world);
		await frame();
	}
	return res;
}, africa);
for (const [k, v] of Object.entries(out)) console.log(k.padEnd(40), v);
await browser.close(); server.closeAllConnections(); server.close();
