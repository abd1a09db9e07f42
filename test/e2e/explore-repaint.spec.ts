import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';

/** Makes choices in pickers as a person does, each by the name of its control and the item. */
async function choose(page: Page, control: 'Indicator' | 'Region', item: string): Promise<void> {
	await page.getByRole('button', { name: new RegExp(`^${control}`) }).click();
	await page.getByRole('dialog', { name: control }).getByRole('link', { name: item, exact: true }).first().click();
	await expect(page.getByRole('dialog', { name: control })).toBeHidden();
}

/** What the map's marks are, without those that a pointer leaves behind. */
const marks = (page: Page) =>
	page.locator('svg.figure-map > g').evaluate((group) =>
		[...group.children].map(({ attributes }) =>
			[...attributes]
				.map(({ name, value }) => `${name}=${value}`)
				.sort()
				.join(' ')
		)
	);

test('a map that was changed again and again is the one that its link opens', async ({ page }) => {
	await page.goto('/explore?indicator=population&group=world&view=map');
	await expect(page.locator('[data-map="world"]')).toBeVisible();
	await choose(page, 'Region', 'Africa');
	await expect(page.locator('[data-map="un_region:002"]')).toBeVisible();
	await choose(page, 'Region', 'World');
	await choose(page, 'Indicator', 'FDA-registered API sites');
	await choose(page, 'Region', 'Africa');
	await expect(page.getByRole('heading', { level: 2, name: 'FDA-registered API sites: Africa' })).toBeVisible();
	const changed = { africa: await marks(page), url: page.url() };
	await choose(page, 'Region', 'World');
	await expect(page.locator('[data-map="world"]')).toBeVisible();
	const world = { marks: await marks(page), url: page.url() };

	await page.goto(changed.url);
	await expect(page.locator('[data-map="un_region:002"]')).toBeVisible();
	expect(changed.africa).toEqual(await marks(page));
	await page.goto(world.url);
	await expect(page.locator('[data-map="world"]')).toBeVisible();
	await expect.poll(() => marks(page)).toEqual(world.marks);
});

test('every choice of a picker is an entry of the history, and its link opens in another tab', async ({
	page,
	context
}) => {
	await page.goto('/explore');
	await choose(page, 'Region', 'Africa');
	await expect(page).toHaveURL(/group=un_region(:|%3A)002/);
	await choose(page, 'Indicator', 'Population');
	await expect(page).toHaveURL(/indicator=population/);
	await page.goBack();
	await expect(page.getByRole('button', { name: /^Indicator FDA-registered API sites/ })).toBeVisible();
	await expect(page.getByRole('button', { name: /^Region Africa/ })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('button', { name: /^Region World/ })).toBeVisible();
	await page.goForward();
	await expect(page.getByRole('button', { name: /^Region Africa/ })).toBeVisible();
	await page.reload();
	await expect(page.locator('[data-map="un_region:002"]')).toBeVisible();

	await page.getByRole('button', { name: /^Region/ }).click();
	// The other tab is known by what it asks for: Playwright does not always learn of a tab that a person opens.
	const opened = context.waitForEvent('request', (request) => request.isNavigationRequest());
	await page
		.getByRole('dialog')
		.getByRole('link', { name: 'Europe', exact: true })
		.first()
		.click({ modifiers: ['ControlOrMeta'] });
	const other = (await opened).url();
	await expect(page.getByRole('button', { name: /^Region Africa/ })).toBeVisible();
	await expect(page).toHaveURL(/group=un_region(:|%3A)002/);
	await page.goto(other);
	await expect(page.getByRole('button', { name: /^Region Europe/ })).toBeVisible();
});

test('a link to pinned countries outlines them on the map', async ({ page }) => {
	await page.goto('/explore?countries=IND,KEN');
	await expect(page.locator('svg.figure-map path.mark-reference')).toHaveCount(2);
	await page.getByRole('link', { name: /^Unpin Kenya|^Kenya/ }).click();
	await expect(page.locator('svg.figure-map path.mark-reference')).toHaveCount(1);
});
