import { expect, test } from 'vitest';
import { robotsText } from '#server/robots.ts';

test('all may be read, and the sitemap has an absolute address', () => {
	expect(robotsText('https://atlas.example/here/sitemap.xml').split('\n')).toEqual([
		...['User-agent: *', 'Allow: /', '', 'Sitemap: https://atlas.example/here/sitemap.xml', '']
	]);
	for (const wrong of ['/sitemap.xml', 'sitemap.xml', 'https://a.example/\nDisallow: /']) {
		expect(() => robotsText(wrong)).toThrow('absolute address of the sitemap');
	}
});
