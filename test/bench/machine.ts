import type { Browser } from '@playwright/test';
import { openSlowPage } from './slow-device.ts';

const rounds = 9;
const rows = 400;

/**
 * ms for a fixed piece of a browser's work, the same in every version of the site: a table of 400 rows built and laid out on the slow
 * device. By it, tables of the benchmark from different machines and hours can be compared.
 */
export async function measureMachine(browser: Browser, site: string): Promise<readonly number[]> {
	const { page, close } = await openSlowPage(browser, site);
	try {
		await page.goto('about:blank');
		return await page.evaluate(
			async ({ rounds, rows }) => {
				const times: number[] = [];
				for (let round = 0; round < rounds; round += 1) {
					await new Promise((resolve) => setTimeout(resolve, 50));
					const started = performance.now();
					const table = document.createElement('table');
					for (let row = 0; row < rows; row += 1) {
						const line = table.insertRow();
						for (const text of [`Row ${row}`, String(row * round), (row / 7).toFixed(3)])
							line.insertCell().append(text);
					}
					document.body.replaceChildren(table);
					table.getBoundingClientRect();
					times.push(performance.now() - started);
				}
				return times;
			},
			{ rounds, rows }
		);
	} finally {
		await close();
	}
}
