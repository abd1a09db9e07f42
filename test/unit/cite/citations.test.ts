import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citations } from '#core/cite/citations.ts';
import { filterOf, oneLine } from '#core/cite/reference.ts';
import { packageWords } from '#ui/take-away/package-words.ts';
import { CONTENT, EDITION, nastyContent } from '../take-away/content.ts';

const cited = citations(CONTENT, EDITION, packageWords);
const URL_OF_VIEW = 'https://atlas.example/here/explore?indicator=sites&group=au%3AAU';

describe('a citation of a figure', () => {
	it('is written in the style of the APA', () => {
		expect(cited.apa).toBe(
			`Production Atlas. (2026). Sites in the African Union, latest year (Version 1.0.0, data a1b2c3d4e5) [Data set]. Retrieved November 21, 2026, from ${URL_OF_VIEW}`
		);
	});

	it('is written in the Vancouver style', () => {
		expect(cited.vancouver).toBe(
			`Production Atlas. Sites in the African Union, latest year [data set on the Internet]. Version 1.0.0, data a1b2c3d4e5. 2026 Nov 20 [cited 2026 Nov 21]. Available from: ${URL_OF_VIEW}`
		);
	});

	it('is written for TeX', () => {
		expect(cited.bibtex.split('\n')).toEqual([
			'@misc{production_atlas_sites_au_AU_latest,',
			'  title = {{Sites in the African Union, latest year}},',
			'  author = {{Production Atlas}},',
			'  year = {2026},',
			`  howpublished = {\\url{${URL_OF_VIEW}}},`,
			'  version = {Version 1.0.0, data a1b2c3d4e5},',
			'  urldate = {2026-11-21},',
			'  note = {Data of 20 November 2026, from The Office, “Register”; WHO. Filter: indicator=sites, group=au:AU.}',
			'}'
		]);
	});

	it('is written for reference managers', () => {
		expect(cited.ris.split('\r\n')).toEqual([
			'TY  - DATA',
			'ID  - production_atlas_sites_au_AU_latest',
			'TI  - Sites in the African Union, latest year',
			'AU  - Production Atlas',
			'PB  - Production Atlas',
			'PY  - 2026',
			'DA  - 2026/11/20',
			'ET  - Version 1.0.0, data a1b2c3d4e5',
			'Y2  - 2026/11/21',
			`UR  - ${URL_OF_VIEW}`,
			'N1  - Data of 20 November 2026, from The Office, “Register”; WHO. Filter: indicator=sites, group=au:AU.',
			'ER  - ',
			''
		]);
		expect(JSON.parse(cited.csl)).toEqual([
			{
				id: 'production_atlas_sites_au_AU_latest',
				type: 'dataset',
				title: 'Sites in the African Union, latest year',
				author: [{ literal: 'Production Atlas' }],
				publisher: 'Production Atlas',
				issued: { 'date-parts': [[2026, 11, 20]] },
				accessed: { 'date-parts': [[2026, 11, 21]] },
				version: 'Version 1.0.0, data a1b2c3d4e5',
				URL: URL_OF_VIEW,
				note: 'Data of 20 November 2026, from The Office, “Register”; WHO. Filter: indicator=sites, group=au:AU.'
			}
		]);
	});

	it('holds any title and any publisher whole, in every form', () => {
		fc.assert(
			fc.property(nastyContent, (content) => {
				const { apa, vancouver, bibtex, ris, csl } = citations(content, EDITION, packageWords);
				const title = oneLine(content.title);
				const publisher = oneLine(content.sources[0]?.publisher ?? '');
				for (const text of [apa, vancouver]) expect(text).toContain(title.replace(/\.$/, ''));
				const [, tex = ''] = /^ {2}title = \{\{(.*)\}\},$/m.exec(bibtex) ?? [];
				expect(untex(tex)).toBe(title);
				expect(untex(bibtex)).toContain(publisher);
				const records = ris.split('\r\n');
				expect(records).toContain(`TI  - ${title}`);
				expect(records.find((line) => line.startsWith('N1  - '))).toContain(publisher);
				const [item] = JSON.parse(csl) as { title: string; note: string }[];
				expect(item?.title).toBe(title);
				expect(item?.note).toContain(publisher);
			})
		);
	});

	it('keeps its form whatever the labels say', () => {
		fc.assert(
			fc.property(nastyContent, (content) => {
				const { apa, vancouver, ris, bibtex } = citations(content, EDITION, packageWords);
				expect(`${apa}${vancouver}`).not.toMatch(/[\n\r]/);
				expect(ris.split('\r\n').filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
				expect(ris.match(/^ER {2}- $/gm)).toHaveLength(1);
				const open = bibtex.replaceAll('\\textbackslash{}', '').replace(/\\[{}]/g, '');
				expect(open.match(/\{/g)?.length).toBe(open.match(/\}/g)?.length);
			})
		);
	});
});

/** What TeX shows of a text in which its own signs are escaped. */
function untex(text: string): string {
	const signs: Readonly<Record<string, string>> = {
		'\\textbackslash{}': '\\',
		'\\textasciitilde{}': '~',
		'\\textasciicircum{}': '^'
	};
	return text.replace(
		/\\text[a-z]+\{\}|\\([{}%&#$_])/g,
		(whole, sign: string | undefined) => sign ?? signs[whole] ?? whole
	);
}

it('the filter of a view is what its address asks for', () => {
	expect(filterOf('/explore?indicator=x&countries=KEN%2CNGA&year=latest')).toEqual([
		['indicator', 'x'],
		['countries', 'KEN,NGA'],
		['year', 'latest']
	]);
	expect(filterOf('/vaccines/au/AU?off=IND#matrix')).toEqual([
		['group', 'au:AU'],
		['off', 'IND']
	]);
	expect(filterOf('/countries/KEN#trade')).toEqual([['country', 'KEN']]);
	expect(filterOf('/vaccines#matrix')).toEqual([]);
});
