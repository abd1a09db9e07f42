import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '#server/serve.ts';
import { chooseBrowser } from '../e2e/harness/browser.ts';
import { measureChanges } from './change.ts';
import { measureLoad } from './load.ts';
import { measureMatrix } from './matrix.ts';
import { median } from './report.ts';
const server = createSiteServer(process.argv[2] ?? 'build');
server.prependListener('request', ({ headers }) => (headers['accept-encoding'] = 'gzip'));
await new Promise<void>((r) => server.listen(0, 'localhost', r));
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch((await chooseBrowser()).launchOptions);
for (let i = 0; i < Number(process.argv[3] ?? 2); i++) {
	if (process.argv[4] !== 'load') {
		const c = await measureChanges(browser, site);
		for (const k of ['year', 'indicatorCached', 'regionCached', 'indicatorUncached', 'regionUncached'] as const) console.log(k, Math.round(median(c[k])), c[k].map(Math.round).join(' '));
		const m = await measureMatrix(browser, site);
		console.log('matrix', Math.round(median(m)), m.map(Math.round).join(' '));
	}
	if (process.argv[4]) for (const p of ['/explore', '/']) {
		const l = [];
		for (let j = 0; j < 5; j++) l.push(await measureLoad(browser, site, p));
		console.log(p, 'blocked', median(l.map((x) => x.blocked)), l.map((x) => Math.round(x.blocked)).join(' '), 'js', median(l.map((x) => x.scriptBytes)), 'painted', median(l.map((x) => x.mapPainted)));
	}
}
await browser.close(); server.closeAllConnections(); server.close();
