import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { listedFigures, PNG_WIDTH, pngBytes, pngEntries, svgEntries, svgText } from '#server/figure-files.ts';
import { FIGURE_GROUPS, FIGURES, figureAddresses, madeFigure } from '#server/figures.ts';
import { words } from '../sheet/read-svg.ts';

const rowsOf = (path: string): Record<string, string>[] =>
	Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;

describe('ready figures', () => {
	// All of them are drawn when the first is asked for.
	beforeAll(() => void listedFigures(), 60_000);

	it('are one for every indicator and region, each named once', () => {
		const names = figureAddresses().map(({ figure, group }) => `${figure}/${group}`);
		expect(names.length).toBe(FIGURES.length * FIGURE_GROUPS.length);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).toMatch(/^[a-z0-9_]+\/[A-Za-z0-9_-]+$/);
	});

	it('have a fixed SVG whose name is the hash of its bytes', () => {
		const listed = listedFigures().find(({ figure, group }) => figure === 'fda_api_sites' && group === 'au:AU');
		const svg = svgText({ figure: 'fda_api_sites', group: 'au-AU' }) ?? '';
		const hash = createHash('sha256').update(svg).digest('hex').slice(0, 10);
		expect(listed).toMatchObject({ hash, fixed: `/figures/fda_api_sites/au-AU.${hash}.svg` });
		expect(svgText({ figure: 'fda_api_sites', group: `au-AU.${hash}` })).toBe(svg);
		expect(svgText({ figure: 'fda_api_sites', group: 'au-AU.0000000000' })).toBeUndefined();
		expect(svgText({ figure: 'fda_api_sites', group: 'nowhere' })).toBeUndefined();
		expect(svgText({ figure: 'nothing', group: 'world' })).toBeUndefined();
	});

	it('are all in the list, which names only files that are written', () => {
		const svgs = new Set(svgEntries().map(({ figure, group }) => `/figures/${figure}/${group}.svg`));
		const pngs = new Set(pngEntries().map(({ figure, group }) => `/figures/${figure}/${group}.png`));
		const listed = listedFigures();
		expect(new Set(listed.flatMap(({ svg, fixed }) => [svg, fixed]))).toEqual(svgs);
		expect(new Set(listed.flatMap(({ png, card }) => [png, card]))).toEqual(pngs);
	});

	it('are PNG files of the size that they say', async () => {
		const size = async (name: string): Promise<[number, number]> => {
			const bytes = Buffer.from((await pngBytes({ figure: 'who_pq_apis', group: name })) ?? []);
			expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
			return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
		};
		expect((await size('asean-ASEAN'))[0]).toBe(PNG_WIDTH);
		expect(await size('asean-ASEAN.card')).toEqual([1200, 630]);
		expect(await pngBytes({ figure: 'who_pq_apis', group: 'nowhere.card' })).toBeUndefined();
	});

	it('say the numbers of the data package', () => {
		const members = new Set(
			rowsOf('data/groups.csv').flatMap(({ scheme, group, iso3 }) =>
				scheme === 'au' && group === 'AU' && iso3 ? iso3 : []
			)
		);
		const latest = new Map<string, number>();
		for (const { iso3 = '', value = '' } of rowsOf('data/indicators/fda_api_sites.csv').toSorted(
			(a, b) => Number(a['year']) - Number(b['year'])
		)) {
			if (members.has(iso3) && value !== '') latest.set(iso3, Number(value));
		}
		const said = words(madeFigure({ figure: 'fda_api_sites', group: 'au-AU' })?.page.svg ?? '');
		expect(said).toContain(`: ${Math.max(...latest.values())} sites`);
		expect(said).toContain(`0\u00a0· ${[...latest.values()].filter((value) => value === 0).length}`);
		const total = [...latest.values()].reduce((sum, value) => sum + value, 0);
		expect(said).toContain(`${total} sites`);
	});
});
