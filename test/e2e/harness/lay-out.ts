import type { Page } from '@playwright/test';

/** Has every part of a page laid out, those too that are far from the window: for tests that look at the whole page at once. */
export async function layOutWhole(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const part of document.querySelectorAll<HTMLElement>('main section')) part.style.contentVisibility = 'visible';
	});
}
