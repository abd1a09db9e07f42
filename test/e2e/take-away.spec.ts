import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import Papa from 'papaparse';
import { SHEET_BOXES, SHEET_SIZES } from '#core/sheet/size.ts';
import { readSheetNames, readXlsx } from '../unit/export/read-xlsx.ts';
import { readZip } from '../unit/export/read-zip.ts';
import { readPng } from './harness/read-png.ts';
import { expect, test } from './harness/test.ts';
import { latestValues, membersOf } from './recount.ts';
import { openDialog, taken } from './take-away-dialog.ts';

const ranking = '/explore?indicator=fda_api_sites&group=who_region:SEARO&year=latest&view=ranking';
const map = '/explore?indicator=fda_api_sites&group=un_region:002&year=latest&view=map';
const members = membersOf('who_region', 'SEARO');
const values = latestValues('fda_api_sites');

test.describe('images', () => {
	test('SVG says what it shows, from which source and where it came from, and draws what the page draws', async ({
		page
	}) => {
		await page.goto(map);
		const shapes = await page
			.locator('svg.figure-map .mark-country')
			.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('d')).sort());
		const dialog = await openDialog(page, 'Image');
		const { name, bytes } = await taken(page, dialog.getByRole('button', { name: 'SVG' }));
		expect(name).toBe('fda_api_sites_un_region-002_latest_page.svg');
		const svg = bytes.toString('utf8');
		const read = await page.evaluate((text) => {
			const document = new DOMParser().parseFromString(text, 'image/svg+xml');
			return {
				error: document.querySelector('parsererror')?.textContent ?? '',
				words: [...document.querySelectorAll('text')].map((one) => one.textContent).join(' '),
				paths: [...document.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '')
			};
		}, svg);
		expect(read.error).toBe('');
		const words = read.words.replace(/\s+/g, ' ');
		for (const said of [
			...['FDA-registered API sites: Africa', 'US Food and Drug Administration', 'Public domain', 'data version'],
			...['Boundaries and names shown do not imply', '/explore?indicator=fda_api_sites&group=un_region:002']
		]) {
			expect(words.replaceAll(' ', '')).toContain(said.replaceAll(' ', ''));
		}
		expect(shapes.length).toBeGreaterThan(40);
		expect(read.paths).toEqual(expect.arrayContaining(shapes));
		expect(svg).not.toMatch(/var\(|<script|foreignObject|href="http/);
	});

	for (const size of SHEET_SIZES) {
		test(`PNG of the size “${size}” is as large as it says, and not blank`, async ({ page }) => {
			await page.goto(ranking);
			const dialog = await openDialog(page, 'Image');
			await dialog.locator(`input[value=${size}]`).check();
			const preview = dialog.getByRole('img', { name: /^Preview/ });
			const height = Number(await preview.getAttribute('height'));
			for (const [label, factor] of [
				['PNG', 1],
				['PNG 2×', 2],
				['PNG 4×', 4]
			] as const) {
				const file = await taken(page, dialog.getByRole('button', { name: label, exact: true }));
				expect(file.name).toBe(`fda_api_sites_who_region-SEARO_latest_${size}${factor === 1 ? '' : `_${factor}x`}.png`);
				const png = readPng(file.bytes);
				expect({ width: png.width, height: png.height }).toEqual({
					width: SHEET_BOXES[size].width * factor,
					height: (SHEET_BOXES[size].height ?? height) * factor
				});
				// White paper with words and bars on it: many values of bytes, and not most of them white's.
				if (factor === 1) expect(png.distinctBytes).toBeGreaterThan(60);
			}
		});
	}

	test('a list that has no room on a slide says how many of its rows it shows; a column shows all', async ({
		page
	}) => {
		await page.goto('/explore?indicator=mva_pct_gdp&group=world&view=ranking');
		const count = Number(
			/\d+/.exec((await page.getByRole('button', { name: /^Download CSV/ }).textContent()) ?? '')?.[0] ?? NaN
		);
		const dialog = await openDialog(page, 'Image');
		await dialog.locator('input[value=slide]').check();
		const slide = await taken(page, dialog.getByRole('button', { name: 'SVG', exact: true }));
		const svg = slide.bytes.toString('utf8');
		const [, shown = '', total = ''] = /Only the first (\d+) of (\d+) rows/.exec(svg) ?? [];
		expect(Number(total)).toBe(count);
		expect(Number(shown)).toBeGreaterThan(15);
		expect(svg.match(/data-role="bar-label"/g)).toHaveLength(Number(shown));
		await expect(dialog.getByText(`the first ${shown} of ${total} rows`)).toBeVisible();
		await dialog.locator('input[value=column]').check();
		const column = await taken(page, dialog.getByRole('button', { name: 'SVG', exact: true }));
		expect(column.bytes.toString('utf8').match(/data-role="bar-label"/g)).toHaveLength(count);
	});

	test('the image goes to the clipboard', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(ranking);
		const dialog = await openDialog(page, 'Image');
		await dialog.getByRole('button', { name: 'Copy image' }).click();
		await expect(dialog.getByText('The image is on the clipboard.')).toBeVisible();
		const size = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const blob = await item?.getType('image/png');
			if (!blob) return 0;
			const picture = await createImageBitmap(blob);
			return picture.width;
		});
		expect(size).toBe(SHEET_BOXES.page.width * 2);
	});
});

test.describe('data', () => {
	const expected = members.map((iso3) => [iso3, String(values.get(iso3) ?? '')]).sort();

	test('every format has the rows that its button counts, and the same values', async ({ page }) => {
		await page.goto(ranking);
		const dialog = await openDialog(page, 'Data');
		const button = (name: string): Locator =>
			dialog.getByRole('button', { name: `${name} (${members.length.toLocaleString('en-GB')} rows)` });

		const csv = await taken(page, button('CSV'));
		expect(csv.name).toBe('fda_api_sites_who_region-SEARO_latest.csv');
		expect(codesAndValues(csv.bytes.toString('utf8'))).toEqual(expected);

		const excel = (await taken(page, button('CSV for Excel'))).bytes.toString('utf8');
		expect(excel.charCodeAt(0)).toBe(0xfeff);
		expect(codesAndValues(excel.slice(1))).toEqual(expected);

		const workbook = await taken(page, button('Excel workbook'));
		expect(workbook.name).toMatch(/\.xlsx$/);
		expect((await readSheetNames(workbook.bytes)).slice(0, 4)).toEqual(['data', 'groups', 'columns', 'sources']);
		const [header = [], ...rows] = await readXlsx(workbook.bytes, 'data');
		const [code, value] = [header.indexOf('iso3'), header.indexOf('value')];
		expect(rows.map((row) => [row[code], String((row[value] as number | null) ?? '')]).sort()).toEqual(expected);
		expect(rows.every((row) => row[value] === null || typeof row[value] === 'number')).toBe(true);

		const json = JSON.parse((await taken(page, button('JSON'))).bytes.toString('utf8')) as {
			data: { iso3: string; value: number | null }[];
		};
		expect(json.data.map(({ iso3, value: number }) => [iso3, String(number ?? '')]).sort()).toEqual(expected);

		const zip = readZip((await taken(page, button('ZIP with papers'))).bytes);
		expect([...zip.keys()]).toEqual(
			expect.arrayContaining([
				'data.csv',
				'groups.csv',
				'datapackage.json',
				'README.md',
				'citation.bib',
				'citation.ris'
			])
		);
		expect(zip.get('data.csv')?.text).toBe(csv.bytes.toString('utf8'));
		await expect(dialog.getByText(/^Saved .*\.zip\.$/)).toBeVisible();
	});

	test('a figure of a topic takes its own rows and its own image', async ({ page }) => {
		await page.goto('/regulation/au/AU');
		const figure = page.locator('figure').filter({ has: page.getByRole('button', { name: 'Download…' }) });
		const first = figure.first();
		const title = (await first.getByRole('heading', { level: 3 }).textContent()) ?? '';
		const label = (await first.getByRole('button', { name: /^Download CSV/ }).textContent()) ?? '';
		const rows = Number(/\d[\d,]*/.exec(label)?.[0].replaceAll(',', ''));
		const csv = await taken(page, first.getByRole('button', { name: /^Download CSV/ }));
		expect(Papa.parse(csv.bytes.toString('utf8'), { header: true, skipEmptyLines: true }).data).toHaveLength(rows);
		const dialog = await openDialog(page, 'Image', first);
		const svg = (await taken(page, dialog.getByRole('button', { name: 'SVG' }))).bytes.toString('utf8');
		expect(svg).toContain(`<title>${title}</title>`);
		expect(svg).toContain(`/regulation/au/AU#${await first.getAttribute('id')}`);
	});
});

test('cite: five forms with version, day and address, and what the licences allow', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/explore?indicator=regulator_maturity_medicines&group=au:AU&view=map');
	const dialog = await openDialog(page, 'Cite');
	const texts = dialog.locator('pre');
	await expect(texts).toHaveCount(5);
	for (const text of await texts.allTextContents()) {
		expect(text).toContain('regulator_maturity_medicines');
		expect(text).toContain('Maturity level of the medicines regulator');
	}
	await expect(dialog.getByText(/non-commercial/i).first()).toBeVisible();
	await dialog.getByRole('button', { name: /^Copy.*BibTeX/ }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@\w+\{production_atlas_/);
});

test('the dialog works by keyboard, gives the focus back, and axe-core finds nothing in it', async ({ page }) => {
	await page.goto(ranking);
	const opener = page.getByRole('button', { name: 'Download…' });
	await opener.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Take this figure away' });
	await expect(dialog.getByRole('tab', { name: 'Image' })).toBeFocused();
	const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	await page.evaluate(axe);
	for (const name of ['Image', 'Data', 'Cite', 'Embed']) {
		await expect(dialog.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
		await expect(dialog.getByRole('tabpanel')).not.toBeEmpty();
		const found = await page.evaluate(async () => {
			const run = (window as unknown as { axe: { run: (within: object) => Promise<AxeResults> } }).axe;
			const { violations } = await run.run({ include: 'dialog', exclude: 'iframe' });
			return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
		});
		expect(found, name).toEqual([]);
		await page.keyboard.press('ArrowRight');
	}
	await expect(dialog.getByRole('tab', { name: 'Image' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(opener).toBeFocused();
});

test('the dialog fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(map);
	for (const tab of ['Image', 'Data', 'Cite'] as const) {
		const dialog = await openDialog(page, tab);
		const { content, room } = await dialog.getByRole('tabpanel').evaluate((panel) => ({
			content: panel.scrollWidth,
			room: panel.clientWidth
		}));
		expect(content, tab).toBeLessThanOrEqual(room);
		await dialog.getByRole('button', { name: 'Close' }).click();
	}
});

test('the link leads to the very view', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(ranking);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Link copied')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${ranking}`);
});

function codesAndValues(text: string): [string | undefined, string][] {
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
		.data.map((row): [string | undefined, string] => [row.iso3, row.value ?? ''])
		.sort();
}
