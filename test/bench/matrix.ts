import { timeChange, type Change } from './explorer.ts';
import { openSlowPage, type SlowDevice } from './slow-device.ts';

const changes = 6;

/** The next column to sort by, chosen with an arrow key. */
const sortBy: Change = (page) => page.getByRole('combobox', { name: 'Sort by' }).focus();

/** ms from input to painted for the largest matrix there is, every country by every pillar, sorted anew. */
export async function measureMatrix(device: SlowDevice): Promise<readonly number[]> {
	const { page, ready, close } = await openSlowPage(device);
	try {
		await page.goto('/ecosystem');
		await ready();
		const times: number[] = [];
		for (let change = 0; change < changes; change++) times.push(await timeChange(page, sortBy, 'ArrowDown'));
		return times;
	} finally {
		await close();
	}
}
