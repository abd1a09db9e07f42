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
const { page, protocol, ready, close } = await openSlowPage(browser, site);
const min = Number(process.argv[4] ?? 4); const events: any[] = [];
protocol.on('Tracing.dataCollected', (e: any) => events.push(...e.value)); await protocol.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'toplevel'] } } as never);
await page.goto(process.argv[2] ?? '/explore'); await ready();
const done = new Promise((r) => protocol.once('Tracing.tracingComplete', r as never));
await protocol.send('Tracing.end'); await done;
const nav = events.filter((e) => e.name === 'ResourceSendRequest').sort((a, b) => a.ts - b.ts)[0] ?? events[0];
const parse = events.find((e) => e.name === 'ParseHTML' && e.dur > 1000);
const { pid, tid } = parse; const ts = nav.ts;
const main = events.filter((e) => e.pid === pid && e.tid === tid && e.ph === 'X' && e.ts >= ts).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
const stack: any[] = []; let top: any;
for (const e of main) {
	while (stack.length && stack.at(-1).ts + stack.at(-1).dur <= e.ts) stack.pop();
	if (stack.length === 0) top = e;
	if ((e.dur ?? 0) / 1000 >= min && top.dur > 40000) { const d = e.args?.data ?? e.args?.beginData ?? {}; console.log(`${((e.ts - ts) / 1000).toFixed(1).padStart(7)} ${(e.dur / 1000).toFixed(1).padStart(6)} ${'  '.repeat(stack.length)}${e.name} ${d.type ?? d.functionName ?? ''} ${d.url?.split('/').pop() ?? ''}:${d.lineNumber ?? ''} ${e.args?.elementCount ?? ''} ${e.args?.beginData?.dirtyObjects ?? ''}`); }
	stack.push(e);
}
await close(); await browser.close(); server.closeAllConnections(); server.close();
