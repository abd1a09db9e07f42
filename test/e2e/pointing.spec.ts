import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';
import { rowsOf } from './recount.ts';

/** Walks a figure to its n-th target and back out of it: the middle of that target on the screen, and what its tooltip said. */
async function walkTo(page: Page, figure: Locator, steps: number): Promise<{ x: number; y: number; said: string }> {
	const chart = figure.getByRole('application');
	await chart.focus();
	for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
	const outline = await figure.locator('.mark-focus').boundingBox();
	const said = await figure.locator('.tooltip').innerText();
	if (!outline) throw new Error('nothing is under focus');
	await page.keyboard.press('Escape');
	await chart.blur();
	await expect(figure.locator('.tooltip')).toBeHidden();
	return { x: outline.x + outline.width / 2, y: outline.y + outline.height / 2, said };
}

/** Countries with neighbours that are dots on the map of the world; the dots themselves cover some of their land. */
const BESIDE_DOTS = {
	FRA: 'France',
	DEU: 'Germany',
	GBR: 'United Kingdom',
	ITA: 'Italy',
	CHE: 'Switzerland',
	BEL: 'Belgium',
	SEN: 'Senegal',
	ARE: 'United Arab Emirates',
	DOM: 'Dominican Republic'
};

test('a country answers on its land, whatever dots stand around it, and a dot at its own place', async ({ page }) => {
	await page.goto('/explore');
	const map = page.locator('svg.figure-map');
	const said = page.locator('.tooltip .heading');
	await map.scrollIntoViewIfNeeded();
	for (const [iso3, name] of Object.entries(BESIDE_DOTS)) {
		const places = await map.locator(`path.mark-country[data-datum="${iso3}"]`).evaluate(gridOnLand);
		let answered = 0;
		for (const { x, y } of places) {
			await page.mouse.move(x, y);
			if ((await said.textContent())?.startsWith(name)) answered += 1;
		}
		expect(answered / places.length, `${name}, at ${answered} of ${places.length} places`).toBeGreaterThan(0.1);
	}
	const dot = await map.locator('circle.mark-dot[data-datum="LUX"]').boundingBox();
	if (!dot) throw new Error('Luxembourg has no dot');
	await page.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2);
	await expect(said).toHaveText('Luxembourg');
});

/** Runs in the page: points of the screen on the land of a country, evenly spread. */
function gridOnLand(shape: SVGElement | HTMLElement): { x: number; y: number }[] {
	if (!(shape instanceof SVGPathElement)) return [];
	const { x, y, width, height } = shape.getBBox();
	const matrix = shape.getScreenCTM() ?? undefined;
	const steps = Array.from({ length: 8 }, (_, index) => (index + 0.5) / 8);
	return steps.flatMap((across) =>
		steps.flatMap((down) => {
			const point = new DOMPoint(x + across * width, y + down * height);
			if (!shape.isPointInFill(point)) return [];
			const { x: left, y: top } = point.matrixTransform(matrix);
			return { x: left, y: top };
		})
	);
}

for (const [path, id] of [
	['/ecosystem/au/AU', 'ecosystem-matrix'],
	['/vaccines/au/AU', 'vaccines-matrix'],
	['/regulation/au/AU', 'regulation-memberships'],
	['/active-ingredients/au/AU', 'api-molecules']
] as const) {
	test(`a cell of the matrix ${id} says to the mouse what it says to the keyboard`, async ({ page }) => {
		await page.goto(path);
		const figure = page.locator(`#${id}`);
		const { x, y, said } = await walkTo(page, figure, 3);
		await page.mouse.move(x, y);
		await expect(figure.locator('.tooltip')).toHaveText(said, { useInnerText: true });
		await page.mouse.move(0, 0);
		await expect(figure.locator('.tooltip')).toBeHidden();
	});
}

for (const path of [
	'/active-ingredients/au/AU',
	'/vaccines',
	'/regulation/au/AU',
	'/ecosystem/au/AU',
	'/trade/au/AU',
	'/countries/KEN',
	'/regions/au/AU'
]) {
	test(`every figure of ${path} tells something of every mark that keys lead to`, async ({ page }) => {
		test.slow();
		await page.goto(path);
		const charts = page.getByRole('application');
		const silent: string[] = [];
		for (const chart of await charts.all()) {
			if (!(await chart.isVisible())) continue;
			await chart.focus();
			const name = (await chart.getAttribute('aria-label')) ?? '';
			for (const key of [
				'Home',
				...Array<string>(8).fill('ArrowRight'),
				...Array<string>(8).fill('ArrowDown'),
				'End'
			]) {
				await page.keyboard.press(key);
				const said = await page.evaluate(() => {
					const stage = document.activeElement;
					const live = stage?.nextElementSibling;
					return { tooltip: stage?.querySelector('.tooltip .card')?.textContent ?? '', live: live?.textContent ?? '' };
				});
				if (said.tooltip === '' || said.live === '') silent.push(`${name}, ${key}: ${JSON.stringify(said)}`);
			}
			await page.keyboard.press('Escape');
		}
		expect(silent).toEqual([]);
	});
}

test('going down figures made of rows leads to every row, however long its bars', async ({ page }) => {
	await page.goto('/regions/au/AU');
	for (const id of ['ecosystem-covered', 'balance-ingredients']) {
		const figure = page.locator(`#${id}`);
		const chart = figure.getByRole('application');
		await figure.scrollIntoViewIfNeeded();
		await chart.focus();
		await page.keyboard.press('Home');
		const heading = figure.locator('.tooltip .heading');
		const rows = new Set([await heading.innerText()]);
		const names = await figure
			.locator('svg:visible .mark-hit')
			.evaluateAll((hits) => new Set(hits.map((hit) => hit.getAttribute('data-datum')?.split('|')[0])).size);
		for (let step = 1; step < names; step += 1) {
			await page.keyboard.press('ArrowDown');
			rows.add(await heading.innerText());
		}
		expect(rows.size, id).toBe(names);
		await page.keyboard.press('Escape');
	}
});

test('each rank of a pair is among the countries of its own indicator', async ({ page }) => {
	await page.goto('/explore?indicator=regulator_maturity_medicines&y=gdp_per_capita&view=scatter');
	await page.getByRole('application').focus();
	await page.keyboard.press('Home');
	const said = await page.locator('.tooltip').innerText();
	const withValue = new Set(
		rowsOf('indicators/gdp_per_capita.csv')
			.filter(({ value }) => value !== '')
			.map(({ iso3 }) => iso3)
	);
	expect(said).toMatch(new RegExp(`rank \\d+ of ${withValue.size}\\b`));
});

test('a click on a cell of a matrix leads to its country', async ({ page }) => {
	await page.goto('/ecosystem/au/AU');
	const { x, y, said } = await walkTo(page, page.locator('#ecosystem-matrix'), 3);
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(/\/countries\/[A-Z]{3}$/);
	expect(said).toContain(await page.getByRole('heading', { level: 1 }).innerText());
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true });

	test('the first tap on a cell shows what it says, the second leads to its country', async ({ page }) => {
		await page.goto('/ecosystem/au/AU');
		const figure = page.locator('#ecosystem-matrix');
		const { x, y, said } = await walkTo(page, figure, 3);
		await page.touchscreen.tap(x, y);
		await expect(figure.locator('.tooltip')).toHaveText(said, { useInnerText: true });
		await expect(page).toHaveURL(/\/ecosystem\/au\/AU$/);
		await page.touchscreen.tap(x, y);
		await expect(page).toHaveURL(/\/countries\/[A-Z]{3}$/);
	});

	test('so it is on a map whose countries have pages', async ({ page }) => {
		await page.goto('/trade/au/AU');
		const figure = page.locator('#trade-ratio-map');
		const country = figure.locator('svg.figure-map path[data-datum="DZA"]');
		await figure.scrollIntoViewIfNeeded();
		await country.tap();
		await expect(figure.locator('.tooltip')).toContainText('Algeria');
		await expect(page).toHaveURL(/\/trade\/au\/AU$/);
		await country.tap();
		await expect(page).toHaveURL(/\/countries\/DZA$/);
	});
});
