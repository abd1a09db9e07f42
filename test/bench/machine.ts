import type { Browser } from '@playwright/test';
import { median } from './report.ts';
import { openSlowPage, type SlowDevice } from './slow-device.ts';

const repeats = 15;
const rows = 400;

/** How many times slower than the machine that the budgets were set on the slow device's processor is. */
const SLOWDOWN = 4;
/** ms for the fixed table on that machine, slowed so, while nothing else keeps its host busy. */
const FIXED_TABLE = 53;

/**
 * The device that the budgets are for: a machine that shares its host may be three times slower an hour later, so how much it is to be
 * slowed is found anew, by a fixed piece of work. Lighthouse calls this calibration: with one fixed factor a page is measured on
 * another device each time.
 */
export async function calibrated(browser: Browser, site: string): Promise<SlowDevice> {
	const now = median(await timeFixedTable({ browser, site, slowdown: SLOWDOWN }));
	// Quicker than it is no machine can be made.
	return { browser, site, slowdown: Math.max(1, (SLOWDOWN * FIXED_TABLE) / now) };
}

/** ms for the fixed work of a browser, the same in every version of the site: a table of 400 rows built and laid out. */
export async function timeFixedTable(device: SlowDevice): Promise<readonly number[]> {
	const { page, close } = await openSlowPage(device);
	try {
		await page.goto('about:blank');
		return await page.evaluate(
			async ({ repeats, rows }) => {
				const times: number[] = [];
				for (let repeat = 0; repeat < repeats; repeat += 1) {
					await new Promise((resolve) => setTimeout(resolve, 50));
					const started = performance.now();
					const table = document.createElement('table');
					for (let row = 0; row < rows; row += 1) {
						const line = table.insertRow();
						for (const text of [`Row ${row}`, String(row * repeat), (row / 7).toFixed(3)])
							line.insertCell().append(text);
					}
					document.body.replaceChildren(table);
					table.getBoundingClientRect();
					times.push(performance.now() - started);
				}
				return times;
			},
			{ repeats, rows }
		);
	} finally {
		await close();
	}
}
