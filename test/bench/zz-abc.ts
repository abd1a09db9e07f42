import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '#server/serve.ts';
import { chooseBrowser } from '../e2e/harness/browser.ts';
import { timeChange, choose, stepYear, indicatorTitles } from './explorer.ts';
import { openSlowPage } from './slow-device.ts';
const [builds = 'build', kind = 'region', rounds = '3', each = '6'] = process.argv.slice(2);
const browser = await chromium.launch((await chooseBrowser()).launchOptions);
const titles = indicatorTitles();
const servers = await Promise.all(builds.split(',').map(async (b) => { const s = createSiteServer(b); await new Promise<void>((r) => s.listen(0, 'localhost', r)); return { b, s, site: `http://localhost:${(s.address() as AddressInfo).port}` }; }));
const got = new Map<string, number[]>();
const add = (k: string, v: number) => got.set(k, [...(got.get(k) ?? []), v]);
for (let round = 0; round < Number(rounds); round++) for (const { b, site } of servers) {
	const { page, ready, close } = await openSlowPage(browser, site);
	await page.goto(kind === 'matrix' ? '/ecosystem' : '/explore?indicator=mva_pct_gdp&view=map'); await ready();
	const sortBy = async () => { const s = page.getByRole('combobox', { name: 'Sort by' }); await s.focus(); return s; };
	const once = async (a: any, k: any, name?: string) => { const t = await timeChange(page, a, k); if (name) add(`${name} ${b.split('/').pop()}`, t); };
	for (let i = -1; i < Number(each); i++) {
		if (kind === 'region') { await once(choose('Region', 'Africa'), 'Enter', i < 0 ? undefined : 'Africa'); await once(choose('Region', 'World'), 'Enter', i < 0 ? undefined : 'World'); }
		if (kind === 'indicator') { await once(choose('Indicator', titles.get('population')!), 'Enter', i < 0 ? undefined : 'indicator'); await once(choose('Indicator', titles.get('mva_pct_gdp')!), 'Enter', i < 0 ? undefined : 'indicator'); }
		if (kind === 'matrix' && i < 5) await once(sortBy, 'ArrowDown', i < 0 ? undefined : 'matrix');
	}
	await close();
}
for (const [k, v] of [...got].sort()) { v.sort((a, b) => a - b); const q = (p: number) => Math.round(v[Math.floor(p * (v.length - 1))]!); console.log(k.padEnd(22), 'min', q(0), 'q25', q(0.25), 'median', q(0.5), 'q75', q(0.75), 'n', v.length); }
await browser.close(); for (const { s } of servers) { s.closeAllConnections(); s.close(); }
