import { describe, expect, it } from 'vitest';
import { openTopic } from '#server/topic.ts';
import { headingsOf } from '#core/active-ingredients/headings.ts';
import { siteView } from '#core/active-ingredients/site-view.ts';
import { siteFinding } from '#ui/active-ingredients/site-text.ts';
import { namesOf } from '#ui/active-ingredients/text.ts';
import { exporterNote, moneyFinding } from '#ui/active-ingredients/trade-text.ts';
import { csv, tableRows } from './data.ts';
import { moneyOfRegion } from './money-of-region.ts';

describe('words for a region with one member', () => {
	const topic = openTopic('au_rec/ECCAS_WITHDRAWING');
	const { id, name, members } = topic.group;
	const region = { id, name, members: members.length };

	it('count no members', () => {
		expect(members).toEqual(['RWA']);
		const own = csv('sites.csv').filter((row) => row['iso3'] === 'RWA' && row['api_manufacture'] === 'true').length;
		const said = siteFinding({ makers: siteView(topic.section('fda_api_sites')), region });
		expect(said).toContain(`sites registered in its one member: ${own}. `);
		const money = moneyFinding(moneyOfRegion('au_rec/ECCAS_WITHDRAWING'), region);
		expect(money).toContain('The one member with data imports more than it exports.');
		for (const sentence of [said, money]) expect(sentence).not.toContain('1 of 1');
	});
});

describe('money without a ratio', () => {
	const region = { id: 'x:Y', name: 'Y', members: 3 };
	const nothing = {
		exports: undefined,
		imports: undefined,
		balance: undefined,
		ratio: undefined,
		exportsPerHead: undefined,
		importsPerHead: undefined
	};
	const gap = { members: [], covered: 0, importers: 0, span: undefined };

	it('is said as what is missing', () => {
		expect(moneyFinding({ ...gap, total: nothing }, region)).toBe(
			'Y: no member is known to have both exports and imports of core active ingredients.'
		);
		expect(
			moneyFinding({ ...gap, covered: 1, total: { ...nothing, exports: 5, imports: 0, balance: 5 } }, region)
		).toMatch(/^Y: exports of US\$\s5 and no imports of core active ingredients\.$/);
	});
});

describe('the end of a row of exporters', () => {
	const published = new Map(csv('product_concentration.csv').map((row) => [row['hs4'], row]));
	const names = new Map(csv('countries.csv').map((row) => [row['iso3'], row['short_name'] || row['name'] || '']));
	const headings = headingsOf(tableRows(csv('trade_products.csv')), tableRows(csv('trade_hs4.csv')), []);
	const whole = new Intl.NumberFormat('en-GB');

	it.each(headings.map((heading) => [heading.hs4, heading] as const))(
		'of %s has the index and the first exporter of the published table',
		(hs4, heading) => {
			const row = published.get(hs4) ?? {};
			const hhi = whole.format(Number(row['hhi_exporters']));
			const share = Math.round(Number(row['top_exporter_share_pct']));
			expect(exporterNote(heading, (iso3) => names.get(iso3) ?? iso3)).toBe(
				`HHI ${hhi} · ${names.get(row['top_exporter'] ?? '') ?? '?'} ${share}%`
			);
		}
	);
});

describe('a list of many names', () => {
	it.each([
		[4, 'A, B, C and D'],
		[5, 'A, B, C and 2 others']
	])('of %i reads as one list', (count, said) => {
		expect(namesOf(['A', 'B', 'C', 'D', 'E'].slice(0, count))).toBe(said);
	});
});
