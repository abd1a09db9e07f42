import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '#server/serve.ts';
import { chooseBrowser } from '../e2e/harness/browser.ts';
import { measureLoad } from './load.ts';
import { median } from './report.ts';
const builds = process.argv[2]!.split(',');
const paths = process.argv[3]!.split(',');
const n = Number(process.argv[4] ?? 3);
const sites: string[] = []; const servers = [];
for (const b of builds) { const s = createSiteServer(b); s.prependListener('request', ({ headers }) => (headers['accept-encoding'] = 'gzip')); await new Promise<void>((r) => s.listen(0, 'localhost', r)); sites.push(`http://localhost:${(s.address() as AddressInfo).port}`); servers.push(s); }
const browser = await chromium.launch((await chooseBrowser()).launchOptions);
for (const p of paths) {
	const got = builds.map(() => [] as { blocked: number; longestTask: number; layoutShift: number }[]);
	for (let i = 0; i < n; i++) for (const [k, s] of sites.entries()) got[k]!.push(await measureLoad(browser, s, p));
	console.log(p.padEnd(22), builds.map((b, k) => `${b.split('/').pop()}: ${Math.round(median(got[k]!.map((x) => x.blocked)))} [${got[k]!.map((x) => Math.round(x.blocked)).join(' ')}] longest ${Math.round(median(got[k]!.map((x) => x.longestTask)))} shift ${Math.max(...got[k]!.map((x) => x.layoutShift)).toFixed(3)}`).join('   '));
}
await browser.close(); for (const s of servers) { s.closeAllConnections(); s.close(); }
