import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';

/** Gives the focus to what a key will change: found by role and name, so that no hook in the page is needed. */
export type Change = (page: Page) => Promise<void>;

/** Readies the choice of an item in a picker, to be made by Enter on the answer. */
export function choose(picker: 'Indicator' | 'Region', item: string): Change {
	return async (page) => {
		await page.getByRole('button', { name: new RegExp(`^${picker}`) }).press('Enter');
		const link = page.getByRole('dialog', { name: picker }).getByRole('link', { name: item, exact: true });
		await link.first().focus();
	};
}

/** Readies a step of the year slider, to be made by a key. */
export const stepYear: Change = (page) => page.getByRole('slider', { name: 'Year' }).focus();

/**
 * Makes a change by a key and waits until the figure has not changed for 400 ms.
 *
 * @returns ms from the key press to the end of the frame that shows the last change of the figure
 */
export async function timeChange(page: Page, ready: Change, key: 'Enter' | 'ArrowLeft' | 'ArrowDown'): Promise<number> {
	await ready(page);
	// What opening the picker or moving the focus set off must not be taken for the change.
	await page.waitForTimeout(300);
	await page.evaluate(() => window.benchProbe.arm());
	// By the keyboard alone: a locator would look for its control once more, and be charged to the change.
	await page.keyboard.press(key);
	await page.waitForTimeout(400);
	const settled = page.waitForFunction(
		() => {
			const { input, changePainted } = window.benchProbe;
			if (input === undefined || changePainted === undefined) return undefined;
			return performance.now() - changePainted > 400 ? changePainted - input : undefined;
		},
		undefined,
		{ polling: 200 }
	);
	const duration = await settled.then((found) => found.jsonValue()).catch(String);
	if (typeof duration !== 'number') {
		throw new Error(`${page.url()}: the key changed nothing in a figure (${duration ?? ''})`);
	}
	return duration;
}

/** Titles of all indicators by id, as the picker shows them. */
export function indicatorTitles(): ReadonlyMap<string, string> {
	const { data } = Papa.parse<Record<string, string>>(readFileSync('data/indicators.csv', 'utf8'), { header: true });
	return new Map(data.flatMap(({ id, title }) => (id && title ? [[id, title]] : [])));
}
