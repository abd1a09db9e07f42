import { describe, expect, it } from 'vitest';
import { pagePaths, sitemapXml } from '#server/sitemap.ts';

describe('addresses of pages', () => {
	it('come from the routes and their entries', () => {
		expect(
			pagePaths(
				new Map([
					['/', undefined],
					['/data', undefined],
					['/data/[indicator]', [{ indicator: 'sites' }, { indicator: 'a b' }]],
					['/trade/[...region]', [{ region: '' }, { region: 'au/AU' }]],
					['/regions/[scheme]/[group]', [{ scheme: 'au', group: 'AU' }]],
					['/embed/[...view]', [{ view: 'sites' }]]
				])
			)
		).toEqual(['/', '/data', '/data/a%20b', '/data/sites', '/regions/au/AU', '/trade', '/trade/au/AU']);
	});

	it('are never left out unseen', () => {
		expect(() => pagePaths(new Map([['/data/[indicator]', undefined]]))).toThrow('exports no entries');
		expect(() => pagePaths(new Map([['/data/[indicator]', [{ id: 'x' }]]]))).toThrow('an entry without "indicator"');
	});
});

it('a sitemap is XML with absolute addresses and the day of the newest facts', () => {
	expect(sitemapXml(['/', '/data?a&b'], 'https://atlas.example/here', '2026-11-20')).toBe(
		[
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
			'\t<url><loc>https://atlas.example/here/</loc><lastmod>2026-11-20</lastmod></url>',
			'\t<url><loc>https://atlas.example/here/data?a&amp;b</loc><lastmod>2026-11-20</lastmod></url>',
			'</urlset>',
			''
		].join('\n')
	);
});
