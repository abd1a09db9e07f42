import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SNIPPETS, snippet, type SnippetParts } from '#core/embed/snippets.ts';

const parts: SnippetParts = {
	site: 'https://atlas.example/pa',
	address: 'fda_api_sites?year=2020&theme=dark',
	path: '/explore?indicator=fda_api_sites&year=2020',
	title: 'API sites',
	finding: 'Most are in one country.',
	credit: 'Source: FDA.',
	width: 640,
	height: 600,
	picture: { path: '/figures/fda_api_sites/world.png', width: 960, height: 720 }
};

describe('lines to copy into another page', () => {
	test('a frame with its height, at most as wide as chosen', () => {
		expect(snippet('frame', parts)).toBe(
			'<iframe src="https://atlas.example/pa/embed/fda_api_sites?year=2020&amp;theme=dark" title="API sites" width="100%" height="600" style="border:0;max-width:640px" loading="lazy"></iframe>'
		);
		expect(snippet('frame', { ...parts, width: undefined })).toContain('style="border:0"');
	});

	test('the script is that of the same site', () => {
		expect(snippet('script', parts)).toMatch(/<script src="https:\/\/atlas\.example\/pa\/embed\.js" async><\/script>$/);
	});

	test('the custom element holds what stands in for it', () => {
		expect(snippet('element', parts)).toContain('<production-chart view="fda_api_sites?year=2020&amp;theme=dark"');
		expect(snippet('element', parts)).toContain('<img src="https://atlas.example/pa/figures/fda_api_sites/world.png"');
		expect(snippet('element', { ...parts, picture: undefined })).toContain('year=2020">API sites</a>');
	});

	test('a picture keeps its proportions and its source, and is not made up where there is none', () => {
		expect(snippet('picture', parts)).toContain('alt="API sites. Most are in one country." width="640" height="480"');
		expect(snippet('picture', parts)).toContain('<small>Source: FDA.</small>');
		expect(snippet('picture', { ...parts, picture: undefined })).toBeUndefined();
	});

	test('nothing in a text becomes markup', () => {
		const nasty = fc.oneof(
			fc.string(),
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('"><script>', "'&lt;", 'مصر', '😀<')
		);
		fc.assert(
			fc.property(nasty, nasty, nasty, fc.constantFrom(...SNIPPETS), (title, finding, credit, name) => {
				const shape = (html: string | undefined): string[] => [...(html ?? '').matchAll(/<\/?[a-z-]+/g)].map(String);
				const quotes = (html: string | undefined): number => (html ?? '').split('"').length;
				const plain = snippet(name, parts);
				const made = snippet(name, { ...parts, title, finding, credit });
				expect(shape(made)).toEqual(shape(plain));
				expect(quotes(made)).toBe(quotes(plain));
			})
		);
	});
});
