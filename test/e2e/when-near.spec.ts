import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';

/** The words in every chart of the page, in its wide form. */
const words = (page: Page) =>
	page
		.locator('figure[id] :is(.for-wide, .map) svg[role="img"]')
		.evaluateAll((charts) =>
			charts.map((chart) => [...chart.querySelectorAll('text')].map((text) => text.textContent))
		);

test('charts far below follow the region that is chosen above', async ({ page }) => {
	await page.goto('/trade/au/AU');
	const prerendered = await words(page);
	expect(prerendered.flat().length).toBeGreaterThan(100);

	await page.goto('/trade');
	expect(await words(page)).not.toEqual(prerendered);
	await page.getByRole('button', { name: /^Region/ }).click();
	await page.getByRole('dialog').getByRole('searchbox').fill('african union');
	await page.getByRole('dialog').getByRole('link', { name: 'African Union', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('African Union');
	await expect.poll(() => words(page)).toEqual(prerendered);
});

test('a chart far below is walked with the keyboard once the focus comes to it', async ({ page }) => {
	await page.goto('/trade/au/AU');
	const chart = page.getByRole('application').last();
	await chart.focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('#trade-one-buyer .tooltip')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('#trade-one-buyer .tooltip')).toBeHidden();
});

test('a brief that another one leads to says the same as one that is opened, though nobody has been near its parts', async ({
	page
}) => {
	const said = () =>
		page.locator('main').evaluate((main) => ({
			words: main.textContent.replace(/\s+/g, ' '),
			links: [...main.querySelectorAll('a')].map(({ href }) => href)
		}));
	await page.goto('/countries/KEN');
	const opened = await said();
	await page.goto('/countries/IND');
	await page.locator('#site-search').focus();
	await page.locator('#site-search').pressSequentially('kenya');
	await page
		.getByRole('option', { name: /^Kenya/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/countries\/KEN$/);
	await expect.poll(async () => (await said()).links).toEqual(opened.links);
	expect((await said()).words).toBe(opened.words);
});

test('a page is as long before its figures have been seen as after', async ({ page }) => {
	const height = () => page.evaluate(() => document.documentElement.scrollHeight);
	const isDrawn = () =>
		page
			.locator('#regulation-memberships svg text:visible')
			.last()
			.evaluate((text) => text.checkVisibility({ contentVisibilityAuto: true }));
	await page.goto('/regulation');
	const before = await height();
	expect(await isDrawn(), 'the end of a long figure far below').toBe(false);
	for (let top = 0; top < before; top += 600) {
		await page.evaluate(async (top) => {
			scrollTo(0, top);
			await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
		}, top);
	}
	await page.locator('#regulation-memberships svg text:visible').last().scrollIntoViewIfNeeded();
	await expect.poll(isDrawn).toBe(true);
	expect(await height()).toBe(before);
});
