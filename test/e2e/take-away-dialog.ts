import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** Opens the dialog in which a figure is taken away: of the first figure of a page, or of one of them. */
export async function openDialog(
	page: Page,
	tab: 'Image' | 'Data' | 'Cite' | 'Embed',
	from: Page | Locator = page
): Promise<Locator> {
	await from.getByRole('button', { name: 'Download…' }).first().click();
	const dialog = page.getByRole('dialog', { name: 'Take this figure away' });
	await dialog.getByRole('tab', { name: tab }).click();
	return dialog;
}

/** Presses a button and waits for the file that comes of it. */
export async function taken(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
	const waiting = page.waitForEvent('download');
	await button.click();
	const download = await waiting;
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
