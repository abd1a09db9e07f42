import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '#server/serve.ts';
import { chooseBrowser } from '../e2e/harness/browser.ts';
import { timeChange, choose, stepYear, indicatorTitles } from './explorer.ts';
import { openSlowPage } from './slow-device.ts';
const [kind = 'indicator', dir = 'build', min = '2', prof = ''] = process.argv.slice(2);
const server = createSiteServer(dir);
await new Promise<void>((r) => server.listen(0, 'localhost', r));
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch((await chooseBrowser()).launchOptions);
const { page, protocol, ready, close } = await openSlowPage(browser, site);
const titles = indicatorTitles();
await page.goto(kind === 'matrix' ? '/ecosystem' : '/explore?indicator=mva_pct_gdp&view=map'); await ready();
const sortBy = async () => { const s = page.getByRole('combobox', { name: 'Sort by' }); await s.focus(); return s; };
const acts: Record<string, () => [any, any]> = {
	matrix: () => [sortBy, 'ArrowDown'], year: () => [stepYear, 'ArrowLeft'],
	indicator: () => [choose('Indicator', titles.get(n++ % 2 ? 'mva_pct_gdp' : 'mva_per_capita')!), 'Enter'],
	region: () => [choose('Region', n++ % 2 ? 'World' : 'Africa'), 'Enter']
};
let n = 0;
if (kind !== 'matrix' && kind !== 'year') for (let i = 0; i < 4; i++) { const [a, k] = acts[kind]!(); await timeChange(page, a, k); }
else { for (let i = 0; i < 1; i++) { const [a, k] = acts[kind]!(); await timeChange(page, a, k); } }
const sums = new Map<string, number[]>(); const fns = new Map<string, number>(); const all: any[] = [];
const R = kind === 'matrix' ? 5 : Number(process.argv[6] ?? 6);
for (let i = 0; i < R; i++) {
	const events: any[] = []; const on = (e: any) => events.push(...e.value);
	protocol.on('Tracing.dataCollected', on);
	if (prof) (globalThis as any).beforePress = async () => { await protocol.send('Profiler.enable'); await protocol.send('Profiler.setSamplingInterval', { interval: 200 }); await protocol.send('Profiler.start'); };
	else await protocol.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'toplevel', 'blink'] } } as never);
	const [a, k] = acts[kind]!();
	const ms = await timeChange(page, a, k);
	if (prof) {
		const { profile } = await protocol.send('Profiler.stop') as any;
		const byId = new Map<number, any>(profile.nodes.map((x: any) => [x.id, x])); const parent = new Map<number, number>();
		for (const x of profile.nodes) for (const c of x.children ?? []) parent.set(c, x.id);
		const total = new Map<number, number>();
		profile.samples.forEach((s: number, j: number) => { const d = profile.timeDeltas[j] / 1000; const seen = new Set<string>(); for (let m: number | undefined = s; m; m = parent.get(m)) { const f = byId.get(m).callFrame; const key = `${f.functionName || '(anon)'} ${f.url.split('/').pop()}:${f.lineNumber + 1}`; if (!seen.has(key)) { seen.add(key); fns.set('T ' + key, (fns.get('T ' + key) ?? 0) + d / R); } if (m === s) fns.set('S ' + key, (fns.get('S ' + key) ?? 0) + d / R); } });
		console.log(Math.round(ms)); continue;
	}
	const done = new Promise((r) => protocol.once('Tracing.tracingComplete', r as never));
	await protocol.send('Tracing.end'); await done; protocol.off('Tracing.dataCollected', on);
	const key0 = events.filter((e) => e.name === 'EventDispatch' && e.args?.data?.type === 'keydown').at(-1);
	const { pid, tid, ts } = key0;
	const main = events.filter((e) => e.pid === pid && e.tid === tid && e.ph === 'X' && e.ts >= ts - 5000 && e.ts < ts + ms * 1000).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
	const stack: any[] = []; const self = new Map<string, number>(); const lines: string[] = [];
	for (const e of main) {
		while (stack.length && stack.at(-1).ts + stack.at(-1).dur <= e.ts) stack.pop();
		const d = e.args?.data ?? e.args?.beginData ?? {};
		self.set(e.name, (self.get(e.name) ?? 0) + e.dur / 1000); const p = stack.at(-1); if (p) self.set(p.name, self.get(p.name)! - e.dur / 1000);
		if ((e.dur ?? 0) / 1000 >= Number(min)) lines.push(`${((e.ts - ts) / 1000).toFixed(1).padStart(7)} ${(e.dur / 1000).toFixed(1).padStart(6)} ${'  '.repeat(stack.length)}${e.name} ${d.type ?? d.functionName ?? ''} ${d.url?.split('/').pop() ?? ''}:${d.lineNumber ?? ''} ${e.args?.elementCount ?? ''} ${e.args?.beginData ? JSON.stringify({ d: e.args.beginData.dirtyObjects, t: e.args.beginData.totalObjects }) : ''}`);
		stack.push(e);
	}
	all.push({ ms, lines });
	for (const [k2, v] of self) sums.set(k2, [...(sums.get(k2) ?? []), v]);
}
if (prof) for (const t of ['S', 'T']) for (const [k, v] of [...fns].filter(([x]) => x.startsWith(t)).sort((a, b) => b[1] - a[1]).slice(0, 70)) console.log(v.toFixed(1).padStart(6), k);
else {
	all.sort((a, b) => a.ms - b.ms); console.log(all.map((x) => Math.round(x.ms)).join(' '));
	console.log([...sums].map(([k, v]) => [k, v.sort((a, b) => a - b)[v.length >> 1]!] as const).filter(([, v]) => v > 0.8).sort((a, b) => b[1] - a[1]).map(([k, v]) => `${k} ${v.toFixed(1)}`).join(' · '));
	const m = all[0]; console.log('best', m.ms); console.log(m.lines.join('\n'));
}
await close(); await browser.close(); server.closeAllConnections(); server.close();
