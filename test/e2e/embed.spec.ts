import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, expectFit, script, test } from './harness/embed-host.ts';
import { embedKinds } from './harness/pages.ts';

test('the custom element keeps its stand-in until the figure is there, and shows nothing but figures of the site', async ({
	page,
	host
}) => {
	const stand = '<a href="https://example.org/full">API sites</a>';
	await host.open(
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

for (const path of embedKinds) {
	test(`${path} is never wider than its frame, nor with enlarged text`, async ({ page }) => {
		await page.goto(path);
		for (const size of ['100%', '200%']) {
			await page.evaluate((value) => (document.documentElement.style.fontSize = value), size);
			for (const width of [280, 360, 600, 1200, 1600]) {
				await page.setViewportSize({ width, height: 600 });
				const over = await page.evaluate(() =>
					[...document.querySelectorAll('#embed *')]
						.filter((one) => one.checkVisibility() && !one.closest('svg, .scroll, .visually-hidden'))
						.filter((one) => {
							const { left, right, width } = one.getBoundingClientRect();
							return width > 1 && (left < -1 || right > innerWidth + 1);
						})
						.map((one) => one.outerHTML.slice(0, 80))
				);
				expect(over, `cut at ${width} px, text ${size}`).toEqual([]);
			}
		}
	});
}

test('oEmbed: pages lead to their documents, whose frame has room for the figure', async ({ page }) => {
	for (const [path, name] of [
		['/explore', 'explore'],
		['/data/births', 'births'],
		['/embed/fda_api_sites/au/AU', 'fda_api_sites.au.AU'],
		['/embed/figure/trade/trade-balance/au/AU', 'figure.trade.trade-balance.au.AU']
	] as const) {
		await page.goto(path);
		const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
		expect(new URL(href ?? '', page.url()).pathname).toBe(`/oembed/${name}.json`);
		const answer = await page.request.get(`/oembed/${name}.json`);
		const { html, height, width } = (await answer.json()) as { html: string; height: number; width: number };
		const src = new URL(/src="([^"]+)"/.exec(html)?.[1] ?? '').pathname;
		await page.setViewportSize({ width, height: 600 });
		await page.goto(src);
		const needed = await page.locator('#embed').evaluate((one) => one.getBoundingClientRect().bottom);
		expect(height - needed, src).toBeGreaterThanOrEqual(0);
		expect(height - needed, src).toBeLessThan(150);
	}
});

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
		const { pathname } = new URL(response.url());
		// The worker that reads it has closed itself by then; it is 0.1 kB.
		if (pathname === '/number-rules.js') return;
		void response.body().then((body) => sizes.set(pathname, gzipSync(body).length));
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
