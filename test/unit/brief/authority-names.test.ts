import { expect, it } from 'vitest';
import { authorityNames } from '#core/brief/authority-names.ts';
import { csv } from './data.ts';

it.each([
	[
		['South African Health Products Regulatory Authority (SAHPRA)', 'SAHPRA'],
		['South African Health Products Regulatory Authority (SAHPRA)']
	],
	[['National medicines authority', 'Danish Medicines Agency (DKMA)'], ['Danish Medicines Agency (DKMA)']],
	[['National medicines authority'], ['National medicines authority']],
	[['Health Canada', 'Health Canada, Regulatory Operations (ROEB)'], ['Health Canada, Regulatory Operations (ROEB)']],
	[
		['BfArM and Paul-Ehrlich-Institut', 'Federal Ministry of Health (BMG) / ZLG'],
		['BfArM and Paul-Ehrlich-Institut', 'Federal Ministry of Health (BMG) / ZLG']
	],
	[
		['TİTCK', 'Turkish Medicines and Medical Devices Agency (TİTCK)'],
		['Turkish Medicines and Medical Devices Agency (TİTCK)']
	],
	[['', ''], []]
])('%j are %j', (names, authorities) => {
	expect(authorityNames(names)).toEqual(authorities);
});

it('no country loses its only authority', () => {
	const rows = [...csv('regulators.csv'), ...csv('memberships.csv')];
	for (const [iso3, own] of Map.groupBy(rows, (row) => row['iso3'])) {
		const names = own.flatMap((row) => row['authority'] || []);
		const kept = authorityNames(names);
		expect(kept.length > 0, iso3).toBe(names.length > 0);
		for (const name of kept) expect(names).toContain(name);
	}
});
