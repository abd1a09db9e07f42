import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dataset, scriptJson } from '#core/cite/dataset.ts';
import { EDITION, nastyText } from '../take-away/content.ts';

const described = {
	...{ name: 'Sites', description: 'Sites that make it.', url: 'https://atlas.example/here/data/sites' },
	keywords: ['Capacity'],
	years: [2019, 2024] as const,
	measured: { name: 'Sites', unit: 'sites' },
	files: [{ type: 'text/csv', url: 'https://atlas.example/here/data/indicators/sites.csv' }],
	sources: [{ publisher: 'WHO', title: 'An observatory', url: 'https://who.example' }],
	licences: ['https://cc.example/nc', 'https://cc.example/nc']
};

it('tells search engines what the data are, of when, from whom and where', () => {
	expect(dataset(described, EDITION)).toMatchObject({
		'@context': 'https://schema.org/',
		'@type': 'Dataset',
		name: 'Sites',
		version: '1.0.0+a1b2c3d4e5',
		dateModified: '2026-11-20',
		temporalCoverage: '2019/2024',
		license: ['https://cc.example/nc'],
		creator: { name: 'Production Atlas', url: 'https://atlas.example/here/' },
		isBasedOn: [{ name: 'An observatory', publisher: { name: 'WHO' } }],
		distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: described.files[0]?.url }]
	});
	expect(dataset({ ...described, years: [2024, 2024] }, EDITION)).toMatchObject({ temporalCoverage: '2024' });
	expect(dataset({ ...described, years: undefined, sources: [] }, EDITION)).not.toHaveProperty('isBasedOn');
});

it('JSON in a page ends no element, holds nothing that HTML would escape, and is read back as it was', () => {
	fc.assert(
		fc.property(fc.dictionary(nastyText, nastyText), (value) => {
			const text = scriptJson(value);
			expect(text).not.toMatch(/[<>&\u2028\u2029]/);
			expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
		})
	);
	expect(scriptJson('</script><!--')).toBe('"\\u003c/script\\u003e\\u003c!--"');
});
