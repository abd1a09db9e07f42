import { describe, expect, it } from 'vitest';
import { frameHeight } from '#core/embed/frame-height.ts';
import { EMBED_GROUPS, HEADLINE_INDICATORS } from '#core/embed/pages.ts';
import { embedPaths } from '#server/embed-page.ts';
import { oembed, oembedNames } from '#server/oembed.ts';
import { indicatorIds, readCatalogue } from '#server/read.ts';

describe('pages of embeds', () => {
	it('name indicators and groups that are in the data', () => {
		const groups = readCatalogue().schemes.flatMap((scheme) => scheme.groups.map(({ id }) => id));
		expect(EMBED_GROUPS.filter((id) => !groups.includes(id))).toEqual([]);
		expect(HEADLINE_INDICATORS.filter((id) => !indicatorIds().includes(id))).toEqual([]);
	});

	it('are one of any view, one of each indicator, and the regional ones, each once', () => {
		const paths = embedPaths();
		expect(paths).toHaveLength(1 + indicatorIds().length + HEADLINE_INDICATORS.length * EMBED_GROUPS.length);
		expect(new Set(paths).size).toBe(paths.length);
	});
});

describe('oEmbed', () => {
	it('has a document for each page', () => {
		expect(oembedNames()).toHaveLength(embedPaths().length);
		expect(oembed('fda_api_sites.au.AU')).toMatchObject({ version: '1.0', type: 'rich', width: 700 });
	});

	it('holds what the specification asks of type "rich"', () => {
		const { title, html, provider_name, provider_url, ...rest } = oembed('births') ?? {};
		expect(rest).toEqual({
			version: '1.0',
			type: 'rich',
			width: 700,
			height: frameHeight(700, 2.2802850356294537),
			cache_age: 86400
		});
		expect(provider_name).not.toBe('');
		expect(provider_url).toMatch(/^http/);
		expect(title).toMatch(/World/);
		expect(html).toMatch(/^<iframe src="http[^"]*\/embed\/births" .*<\/iframe>$/);
	});

	it('has none for a page that is not there', () => {
		expect(oembed('gone')).toBeUndefined();
		expect(oembed('../secret')).toBeUndefined();
	});
});
