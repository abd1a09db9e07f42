import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { colourSchemes, viewports, widths } from './harness/looks.ts';
import { pageKinds, unknownAddress } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of axe's rules on colour those that are on by default: asked for by their tag, the contrast of AAA would be worked out as well. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

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
		{
			resultTypes: ['violations'],
			preload: false,
			...(colorScheme === 'dark' && { runOnly: { type: 'rule', values: COLOUR_RULES } })
		} satisfies RunOptions
	);
	expect(checked, 'rules that had something to check').toBeGreaterThan(colorScheme === 'light' ? 5 : 0);
	return found;
}

for (const path of pageKinds()) {
	test(`axe-core finds nothing on ${path}, which never scrolls sideways`, async ({ page, complaints }) => {
		if (path === unknownAddress) complaints.expect(/404|not found/i);
		await page.goto(path);
		// Its text is evaluated, since the page's policy lets no other script in.
		await page.evaluate(axeSource);
		for (const viewport of [viewports.laptop, viewports.phone]) {
			await page.setViewportSize(viewport);
			for (const colorScheme of colourSchemes) {
				await page.emulateMedia({ colorScheme });
				expect(await findings(page, colorScheme), `${colorScheme}, at ${viewport.width} px`).toEqual([]);
			}
		}
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
