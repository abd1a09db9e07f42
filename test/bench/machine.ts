import { openSlowPage, type SlowDevice } from './slow-device.ts';

const repeats = 15;
const rows = 400;

/**
 * ms for a fixed piece of a browser's work, the same in every version of the site: a table of 400 rows built and laid out. By it, tables of
 * the benchmark from different machines and hours can be compared, roughly: pages need not slow down as much as it does.
 */
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
