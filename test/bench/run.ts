import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { createSiteServer } from '#server/serve.ts';
import { chooseBrowser } from '../e2e/harness/browser.ts';
import type { Changes } from './change.ts';
import { timeFreshMemory } from './fresh-memory.ts';
import { measureMemory } from './memory.ts';
import { markdownTable, median, type Measure } from './report.ts';
import { measureRounds, runs } from './rounds.ts';

function build(): number {
	const started = performance.now();
	const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32'
	});
	if (status !== 0) throw new Error('the build failed: run "npm run build" to see why');
	return (performance.now() - started) / 1000;
}

function known(value: number | undefined, what: string): number {
	if (value === undefined) throw new Error(`${what}: no svg.figure-map was painted`);
	return value;
}

async function measureAll(browser: Browser, site: string): Promise<Measure[]> {
	const { fixedTable, loads, changes, matrix } = await measureRounds(browser, site);
	const explore = loads.get('/explore') ?? [];
	const overview = loads.get('/') ?? [];
	console.error('measuring: memory');
	const memory = await measureMemory({ browser, site, slowdown: 1 });
	const of = <T>(results: readonly T[], pick: (result: T) => number) => median(results.map(pick));
	const change = (kind: Exclude<keyof Changes, 'layoutShift'>) => median(changes.flatMap((round) => round[kind]));
	const ms = { unit: 'ms' } as const;
	const kB = { unit: 'kB', digits: 1 } as const;
	const MB = { unit: 'MB', digits: 1 } as const;
	return [
		{ what: 'this machine: a fixed table built and laid out', value: median(fixedTable), ...ms },
		{ what: 'this machine: a page of memory handed out', value: timeFreshMemory(), unit: 'µs', digits: 1 },
		{
			what: 'JS to a working `/explore`, gzip',
			value: of(explore, (r) => r.scriptBytes / 1000),
			...kB,
			budget: 75
		},
		{ what: '`/` HTML, gzip', value: of(overview, (r) => r.documentBytes / 1000), ...kB, budget: 90 },
		{ what: '`/explore`: map painted', value: of(explore, (r) => known(r.mapPainted, '/explore')), ...ms, budget: 900 },
		{ what: '`/`: map painted', value: of(overview, (r) => known(r.mapPainted, '/')), ...ms, budget: 900 },
		...[...loads].map(([path, seen]) => ({
			what: `\`${path}\`: main thread blocked to ready`,
			value: of(seen, (r) => r.blocked),
			...ms,
			budget: 100
		})),
		{ what: '`/explore`: longest task', value: of(explore, (r) => r.longestTask), ...ms },
		{ what: '`/`: longest task', value: of(overview, (r) => r.longestTask), ...ms },
		{ what: 'change of year → painted', value: change('year'), ...ms, budget: 50 },
		{ what: 'change of indicator → painted, data there', value: change('indicatorCached'), ...ms, budget: 50 },
		{ what: 'change of indicator → painted, data over the line', value: change('indicatorUncached'), ...ms },
		{ what: 'change of region → painted, shapes there', value: change('regionCached'), ...ms, budget: 50 },
		{ what: 'change of region → painted, shapes over the line', value: change('regionUncached'), ...ms },
		{ what: '`/ecosystem`: matrix sorted anew → painted', value: median(matrix), ...ms, budget: 50 },
		{
			what: 'layout shift, opening and changing',
			value: Math.max(...[...[...loads.values()].flat(), ...changes].map((r) => r.layoutShift)),
			unit: '',
			digits: 3,
			budget: 0
		},
		{ what: 'JS heap after 50 changes', value: memory.after50, ...MB, budget: 40 },
		{ what: 'JS heap, growth from change 25 to 50', value: memory.after50 - memory.after25, ...MB, budget: 1 }
	];
}

const buildSeconds = build();
const server = createSiteServer('build');
// The budgets are in gzip, which every host has; browsers would be given something smaller.
server.prependListener('request', ({ headers }) => (headers['accept-encoding'] = 'gzip'));
await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const choice = await chooseBrowser();
const browser = await chromium.launch(choice.launchOptions);
try {
	const measures: Measure[] = [
		...(await measureAll(browser, site)),
		{ what: 'build of the whole site, once', value: buildSeconds, unit: 's', budget: 180 }
	];
	const machine = { cores: cpus().length, node: process.version, browser: choice.name };
	const result = { date: new Date().toISOString(), machine, runs, measures };
	writeFileSync('test/bench/result.json', `${JSON.stringify(result, null, '\t')}\n`);
	console.log(markdownTable(measures));
	console.log(`\n${machine.cores} cores, Node ${machine.node}, ${machine.browser}; medians of ${runs}`);
} finally {
	await browser.close();
	server.closeAllConnections();
	server.close();
}
