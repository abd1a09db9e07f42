import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { colourSchemes, viewports, widths } from './harness/looks.ts';
import { builtPages, pageKinds, unknownAddress } from './harness/pages.ts';
import { expect, test, type Complaints } from './harness/test.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function open(page: Page, complaints: Complaints, path: string): Promise<void> {
	if (path === unknownAddress) complaints.expect(/404|not found/i);
	await page.goto(path);
}

/**
 * What axe-core finds: rule, element and why. A dark page differs from a light one in its colours alone, so only these are looked at again.
 * Only findings leave the page: to describe the thousands of elements that pass, and to send that, takes longer than to check them.
 */
async function findings(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
	const { found, checked } = await page.evaluate(
		async (options) => {
			const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
			const { violations, passes } = await axe.run(options);
			const found = violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`)
			);
			return { found, checked: passes.length };
		},
		{ resultTypes: ['violations'], ...(colorScheme === 'dark' && { runOnly: ['cat.color'] }) } satisfies RunOptions
	);
	expect(checked, 'rules that had something to check').toBeGreaterThan(colorScheme === 'light' ? 5 : 0);
	return found;
}

for (const path of pageKinds()) {
	test(`axe-core finds nothing on ${path}`, async ({ page, complaints }) => {
		await open(page, complaints, path);
		// Its text is evaluated, since the page's policy lets no other script in.
		await page.evaluate(axeSource);
		for (const viewport of [viewports.laptop, viewports.phone]) {
			await page.setViewportSize(viewport);
			for (const colorScheme of colourSchemes) {
				await page.emulateMedia({ colorScheme });
				expect(await findings(page, colorScheme), `${colorScheme}, at ${viewport.width} px`).toEqual([]);
			}
		}
	});

	test(`${path} never scrolls sideways`, async ({ page, complaints }) => {
		await open(page, complaints, path);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			const { content, room } = await page.evaluate(() => ({
				content: document.documentElement.scrollWidth,
				room: document.documentElement.clientWidth
			}));
			expect(content, `content is wider than a window of ${width} px`).toBeLessThanOrEqual(room);
		}
	});
}

/** What a page must say about itself before any script runs: for search engines, shared links and screen readers. */
const required: Record<string, RegExp> = {
	h1: /<h1[\s>]/g,
	title: /<title>[^<]+<\/title>/g,
	description: /<meta name="description" content="[^"]+"/g,
	canonical: /<link rel="canonical" href="https?:\/\/[^"]+"/g,
	'og:title': /<meta property="og:title" content="[^"]+"/g,
	'og:description': /<meta property="og:description" content="[^"]+"/g,
	'og:url': /<meta property="og:url" content="https?:\/\/[^"]+"/g,
	'og:type': /<meta property="og:type" content="[^"]+"/g
};

for (const [name, pattern] of Object.entries(required)) {
	test(`every page has exactly one ${name}`, () => {
		const wrong = builtPages()
			.map(({ path, html }) => ({ path, count: [...html.matchAll(pattern)].length }))
			.filter(({ count }) => count !== 1);
		expect(wrong).toEqual([]);
	});
}

test('no two pages share a title, and each names its own address as canonical', () => {
	const pages = builtPages();
	const titles = pages.map(({ html }) => /<title>([^<]+)/.exec(html)?.[1]);
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	const strayed = pages.filter(({ path, html }) => {
		const href = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? 'http://none/none';
		return new URL(href).pathname.replace(/(.)\/$/, '$1') !== path;
	});
	expect(strayed.map(({ path }) => path)).toEqual([]);
});

test('the site can stand in a sub-folder of a host: no page links from its root', () => {
	const rooted = builtPages().flatMap(({ path, html }) =>
		[...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, link]) => `${path} has ${link ?? ''}`)
	);
	expect(rooted).toEqual([]);
});
