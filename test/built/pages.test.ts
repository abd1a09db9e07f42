import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSearch, type SearchFile } from '#core/search/search-file.ts';
import { rowsOf } from '../e2e/recount.ts';
import { builtPages } from './built-pages.ts';

const pages = builtPages();

/** What a page must say about itself before any script runs: for search engines, shared links and screen readers. */
const required = [
	['h1', /<h1[\s>]/g],
	['title', /<title>[^<]+<\/title>/g],
	['description', /<meta name="description" content="[^"]+"/g],
	['canonical', /<link rel="canonical" href="https?:\/\/[^"]+"/g],
	['og:title', /<meta property="og:title" content="[^"]+"/g],
	['og:description', /<meta property="og:description" content="[^"]+"/g],
	['og:url', /<meta property="og:url" content="https?:\/\/[^"]+"/g],
	['og:type', /<meta property="og:type" content="[^"]+"/g]
] as const;

describe('every page of the built site', () => {
	it.each(required)('has exactly one %s', (_, pattern) => {
		const wrong = pages
			.map(({ path, html }) => ({ path, count: [...html.matchAll(pattern)].length }))
			.filter(({ count }) => count !== 1);
		expect(wrong).toEqual([]);
	});

	it('has a title of its own, and names its own address as canonical', () => {
		const titles = pages.map(({ html }) => /<title>([^<]+)/.exec(html)?.[1]);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
		const strayed = pages.filter(({ path, html }) => {
			const href = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? 'http://none/none';
			return new URL(href).pathname.replace(/(.)\/$/, '$1') !== path;
		});
		expect(strayed.map(({ path }) => path)).toEqual([]);
	});

	it('shows feeds a picture that was built, of the size that it says', () => {
		const asked = new Set(pages.map(({ html }) => /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? ''));
		expect(asked.size).toBeGreaterThan(10);
		const wrong = [...asked].filter((url) => sizeOfPng(`build${new URL(url).pathname}`) !== '1200 × 630');
		expect(wrong).toEqual([]);
	});

	it('links to nothing from the root of its host, since the site can stand in a folder', () => {
		const rooted = pages.flatMap(({ path, html }) =>
			[...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, link]) => `${path} has ${link ?? ''}`)
		);
		expect(rooted).toEqual([]);
	});
});

describe('the built site', () => {
	it('has a page for everything that can be found, and its place on the page', () => {
		const idsByPath = new Map(pages.map(({ path, html }) => [path, new Set(idsOf(html))]));
		const { entries } = openSearch(JSON.parse(readFileSync('build/search-index.json', 'utf8')) as SearchFile);
		expect(entries.length).toBeGreaterThan(5000);
		const lost = entries.filter(({ entry }) => {
			const { pathname, hash } = new URL(entry.path, 'http://site');
			const ids = idsByPath.get(pathname);
			return ids === undefined || (hash !== '' && !ids.has(hash.slice(1)));
		});
		expect(lost).toEqual([]);
	});

	it('has a brief of every inhabited country and every group', () => {
		const paths = new Set(pages.map(({ path }) => path));
		const countries = rowsOf('countries.csv').flatMap((row) =>
			row.status === 'uninhabited' ? [] : `/countries/${row.iso3}`
		);
		const regions = rowsOf('group_titles.csv').map((row) => `/regions/${row.scheme}/${row.group}`);
		expect(countries.length).toBeGreaterThan(200);
		expect([...countries, ...regions].filter((path) => !paths.has(path))).toEqual([]);
	});
});

function idsOf(html: string): string[] {
	return [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
}

/** Width and height, which stand first in a PNG. */
function sizeOfPng(file: string): string {
	const bytes = readFileSync(file);
	return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
}
