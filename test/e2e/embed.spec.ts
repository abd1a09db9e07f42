import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from '@playwright/test';
import { readEnvironment } from './harness/environment.ts';
import { expect, test, type Complaints } from './harness/test.ts';

/** A page of somebody else, on another port: everything that it is given to show, and a list of every message that came. */
let host: Server;
let html = '';

test.beforeAll(async () => {
	host = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(
			`<!doctype html><title>Host</title><link rel="icon" href="data:,"><body style="margin:0">
<script>window.got = []; addEventListener('message', (event) => got.push(event.data));</script>${html}`
		);
	});
	await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
});
test.afterAll(() => {
	host.closeAllConnections();
	host.close();
});

const hostAddress = (): string => `http://localhost:${(host.address() as AddressInfo).port}/`;
const at = (view: string): string => `${readEnvironment().site}/embed/${view}`;
const frame = (view: string, more = ''): string =>
	`<iframe src="${at(view).replaceAll('&', '&amp;')}" style="width:100%;height:150px;border:0" ${more}></iframe>`;
const script = (): string => `<script src="${readEnvironment().site}/embed.js" async></script>`;

async function openHost(page: Page, complaints: Complaints, body: string): Promise<void> {
	html = body;
	complaints.expect(new RegExp(`request to another host: ${hostAddress()}`));
	await page.goto(hostAddress());
}

const embeds = (page: Page): Frame[] => page.frames().filter((one) => one.url().includes('/embed/'));
const got = (page: Page): Promise<unknown[]> => page.evaluate(() => (window as unknown as { got: unknown[] }).got);

/** How far each frame's height is from what its figure needs. */
async function misfit(page: Page): Promise<number[]> {
	const needed = await Promise.all(
		embeds(page).map((one) =>
			one.evaluate(() => (document.getElementById('embed')?.getBoundingClientRect().bottom ?? 0) + scrollY)
		)
	);
	const given = await page.evaluate(() => [...document.querySelectorAll('iframe')].map((one) => one.offsetHeight));
	return given.map((height, index) => Math.abs(height - (needed[index] ?? 0)));
}

async function expectFit(page: Page, frames: number): Promise<void> {
	await expect
		.poll(async () => {
			const off = await misfit(page);
			return off.length === frames && off.every((pixels) => pixels <= 1);
		})
		.toBe(true);
}

test.describe('heights', () => {
	test.describe.configure({ mode: 'serial' });

	test('frames with our script fit their figures within a pixel, from 280 to 1600 pixels and after each resize', async ({
		page,
		complaints
	}) => {
		await openHost(
			page,
			complaints,
			`${frame('fda_api_sites/au/AU')}${frame('fda_api_sites?view=ranking&group=asean:ASEAN')}${script()}`
		);
		for (const width of [1600, 280, 700]) {
			await page.setViewportSize({ width, height: 900 });
			await expectFit(page, 2);
			const wide = await Promise.all(
				embeds(page).map((one) => one.evaluate(() => document.documentElement.scrollWidth - innerWidth))
			);
			expect(wide, `sideways at ${width}`).toEqual([0, 0]);
		}
	});

	test('a sandboxed frame shows what its address asks for and fits, and other frames of the page are left alone', async ({
		page,
		complaints
	}) => {
		const other = `<iframe srcdoc="<script>parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 999 }, '*')</script>" style="height:77px;border:0"></iframe>`;
		await openHost(
			page,
			complaints,
			`${frame('fda_api_sites?view=ranking&group=asean:ASEAN', 'sandbox="allow-scripts"')}${script()}${other}`
		);
		const embed = page.locator('iframe').first().contentFrame();
		await expect(embed.locator('svg.figure-ranking')).toBeVisible();
		await expect(embed.getByRole('heading', { level: 2 })).toContainText('Association of Southeast Asian Nations');
		await expect.poll(async () => (await misfit(page))[0] ?? Infinity).toBeLessThanOrEqual(1);
		expect(await page.evaluate(() => document.querySelectorAll('iframe')[1]?.offsetHeight)).toBe(77);
	});

	test('a frame that is hidden says nothing until it is shown', async ({ page, complaints }) => {
		await openHost(page, complaints, `<div id="panel" style="display:none">${frame('births')}</div>${script()}`);
		await page.frameLocator('iframe').locator('#embed').waitFor({ state: 'attached' });
		expect(await got(page)).toEqual([]);
		await page.evaluate(() => document.getElementById('panel')?.removeAttribute('style'));
		await expectFit(page, 1);
	});

	test('hosts that speak pym.js, AMP, Datawrapper or Flourish hear what their scripts expect', async ({
		page,
		complaints
	}) => {
		await openHost(page, complaints, frame('births?childId=pym-0&initialWidth=700'));
		const messages = async (): Promise<Record<string, number | undefined>> => heard(await got(page));
		await expect.poll(async () => Object.values(await messages()).every((height) => (height ?? 0) > 200)).toBe(true);
		expect(new Set(Object.values(await messages())).size, 'one height in all dialects').toBe(1);

		// pym tells its child each new width, and waits for a height.
		const before = (await got(page)).length;
		await page.evaluate(() => frames[0]?.postMessage('pymxPYMxpym-0xPYMxwidthxPYMx700', '*'));
		await expect.poll(async () => (await got(page)).length).toBeGreaterThan(before);

		// What is not for it, or not of that shape, is left unanswered.
		const after = (await got(page)).length;
		await page.evaluate(() => {
			for (const message of [
				'pymxPYMxotherxPYMxwidthxPYMx700',
				'pymxPYMxpym-0xPYMxwidthxPYMx<img>',
				{ width: 1 },
				null
			])
				frames[0]?.postMessage(message, '*');
		});
		await page.waitForTimeout(300);
		expect((await got(page)).length).toBe(after);
	});

	test('the custom element keeps its stand-in until the figure is there, and shows nothing but figures of the site', async ({
		page,
		complaints
	}) => {
		const stand = '<a href="https://example.org/full">API sites</a>';
		await openHost(
			page,
			complaints,
			`<production-chart view="fda_api_sites/au/AU?theme=dark">${stand}</production-chart>
<production-chart id="strange" view="//other.example/page">${stand}</production-chart>
<production-chart id="above" view="../explore">${stand}</production-chart>${script()}`
		);
		await expectFit(page, 1);
		await expect(page.locator('production-chart').first().locator('a')).toHaveCount(0);
		await expect(page.locator('#strange a')).toBeVisible();
		await expect(page.locator('#above a')).toBeVisible();
		await page
			.locator('production-chart')
			.first()
			.evaluate((one) => one.setAttribute('view', 'births'));
		await expect(page.frameLocator('iframe').getByRole('heading', { level: 2 })).toContainText('Births');
	});
});

/** What each dialect's host makes of the messages: the last height in pixels. */
function heard(messages: readonly unknown[]): Record<'amp' | 'datawrapper' | 'flourish' | 'pym', number | undefined> {
	const heights: ReturnType<typeof heard> = {
		amp: undefined,
		datawrapper: undefined,
		flourish: undefined,
		pym: undefined
	};
	for (const data of messages) {
		if (typeof data === 'object' && data !== null) {
			const message = data as Record<string, unknown>;
			if (message.sentinel === 'amp' && message.type === 'embed-size') heights.amp = Number(message.height);
			const list = message['datawrapper-height'];
			if (typeof list === 'object' && list !== null) heights.datawrapper = Number(Object.values(list)[0]);
		} else if (typeof data === 'string') {
			const pym = /^pymxPYMxpym-0xPYMx(\S+)xPYMx(.*)$/.exec(data);
			if (pym?.[1] === 'height') heights.pym = Number(pym[2]);
			if (data.startsWith('{')) {
				const { sender, method, height, src } = JSON.parse(data) as Record<string, unknown>;
				if (sender === 'Flourish' && method === 'resize' && typeof src === 'string') heights.flourish = Number(height);
			}
		}
	}
	return heights;
}

test('the address decides what is shown and how; what it gets wrong is said', async ({ page }) => {
	await page.goto('/embed/births?x=1');
	await expect(page.locator('svg.figure-map')).toBeVisible();

	await page.goto('/embed/fda_api_sites?view=pie&theme=neon&year=now&controls=basic&v=0123456789');
	await expect(page.locator('svg.figure-map')).toBeVisible();
	await expect(page.getByText('“pie”')).toBeVisible();
	await expect(page.getByText('“neon”')).toBeVisible();
	await expect(page.getByText('“now”')).toBeVisible();
	await expect(page.getByText('Newer data exist')).toBeVisible();
	await page.getByRole('button', { name: 'Ranking' }).click();
	await expect(page.locator('svg.figure-ranking')).toBeVisible();

	await page.goto('/embed/fda_api_sites?theme=dark&title=hide');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 20, 22)');
	await expect(page.getByRole('link', { name: /full view/ })).toHaveAttribute('target', '_blank');
	await expect(page.getByText(/^Source:/)).toBeVisible();
});

test('an embed stores nothing and is light', async ({ page, context }) => {
	const sizes = new Map<string, number>();
	page.on('response', (response) => {
		void response.body().then((body) => sizes.set(new URL(response.url()).pathname, gzipSync(body).length));
	});
	await page.goto('/embed/fda_api_sites');
	await expect(page.locator('svg.figure-map')).toBeVisible();
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
	expect(await context.cookies()).toEqual([]);
	const all = [...sizes].filter(([path]) => !path.endsWith('favicon.svg'));
	const sum = (of: [string, number][]): number => of.reduce((total, [, size]) => total + size, 0);
	expect(sum(all.filter(([path]) => path.endsWith('.js')))).toBeLessThanOrEqual(60_000);
	expect(sum(all)).toBeLessThanOrEqual(120_000);
	expect(gzipSync(readFileSync('build/embed.js')).length).toBeLessThanOrEqual(1500);
});

test('a figure of a topic is embedded as its page shows it, in the theme asked for', async ({ page }) => {
	await page.goto('/trade/au/AU');
	const finding = await page.locator('#trade-flow-map .finding').textContent();
	await page.goto('/embed/figure/trade/trade-flow-map/au/AU?theme=dark');
	await expect(page.locator('#trade-flow-map .finding')).toHaveText(finding ?? '');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 20, 22)');
	await expect(page.locator('#trade-flow-map svg').filter({ visible: true }).first()).toBeVisible();
	await expect(page.getByRole('button', { name: /Download/ })).toBeHidden();
	const link = page.getByRole('link', { name: /full view/ });
	expect(await link.evaluate((one) => (one as HTMLAnchorElement).href)).toMatch(/\/trade\/au\/AU#trade-flow-map$/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the figure, its source and the way to the full view are there', async ({ page }) => {
		const response = await page.goto('/embed/fda_api_sites/au/AU?view=ranking');
		await expect(page.locator('svg.figure-map')).toBeVisible();
		await expect(page.getByRole('heading', { level: 2 })).toContainText('African Union');
		await expect(page.getByText(/^Source:/)).toBeVisible();
		// Playwright switches scripts off, but the parser still leaves out what is for that case.
		expect(await response?.text()).toMatch(/<noscript><p[^>]*>Without JavaScript/);
		await expect(page.getByRole('link', { name: /full view/ })).toBeVisible();
	});
});
