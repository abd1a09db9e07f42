import { chromium } from '@playwright/test';
import { chooseBrowser } from '../e2e/harness/browser.ts';
const browser = await chromium.launch((await chooseBrowser()).launchOptions);
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const cdp = await page.context().newCDPSession(page);
await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const out = await page.evaluate(async () => {
	const NS = 'http://www.w3.org/2000/svg';
	const names = Array.from({ length: 243 }, (_, i) => `Country name ${i * 7919}`);
	const order = (seed: number) => names.map((n, i) => [n, Math.sin(i * seed)] as const).sort((a, b) => a[1] - b[1]).map((x) => x[0]);
	const modes = ['y', 'transform', 'css', 'content', 'gtransform'] as const;
	const res: Record<string, number[]> = {};
	for (const mode of modes) {
		document.body.innerHTML = `<svg width="900" height="6000" viewBox="0 0 900 6000" style="font:13px sans-serif"><g></g></svg>`;
		const g = document.querySelector('g')!;
		const els = new Map<string, Element>();
		names.forEach((n, i) => {
			const t = document.createElementNS(NS, 'text');
			t.textContent = n;
			t.setAttribute('x', '10'); t.setAttribute('y', mode === 'y' || mode === 'content' ? String(20 + i * 24) : '0');
			let el: Element = t;
			if (mode === 'gtransform') { el = document.createElementNS(NS, 'g'); el.append(t); }
			if (mode === 'transform' || mode === 'gtransform') el.setAttribute('transform', `translate(0 ${20 + i * 24})`);
			if (mode === 'css') t.style.transform = `translateY(${20 + i * 24}px)`;
			g.append(el); els.set(n, el);
		});
		await new Promise((r) => requestAnimationFrame(() => setTimeout(r, 100)));
		res[mode] = [];
		for (let k = 1; k < 9; k++) {
			const o = order(k * 3.7);
			const t0 = performance.now();
			o.forEach((n, i) => {
				const el = mode === 'content' ? els.get(names[i]!)! : els.get(n)!;
				if (mode === 'content') el.firstChild!.nodeValue = n;
				else if (mode === 'y') el.setAttribute('y', String(20 + i * 24));
				else if (mode === 'css') (el as SVGElement).style.transform = `translateY(${20 + i * 24}px)`;
				else el.setAttribute('transform', `translate(0 ${20 + i * 24})`);
			});
			const t1 = performance.now();
			document.body.offsetHeight; document.querySelector('svg')!.getBoundingClientRect(); g.getBBox();
			const t2 = performance.now();
			await new Promise((r) => requestAnimationFrame(() => setTimeout(r, 0)));
			const t3 = performance.now();
			res[mode].push(Math.round(t1 - t0), Math.round(t2 - t1), Math.round(t3 - t2));
			await new Promise((r) => setTimeout(r, 200));
		}
	}
	return res;
});
for (const [k, v] of Object.entries(out)) { console.log(k); for (let i = 0; i < v.length; i += 3) console.log('   set', v[i], 'layout', v[i + 1], 'frame', v[i + 2]); }
await browser.close();
