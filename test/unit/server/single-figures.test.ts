import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';

type Row = Record<string, string>;

function rows(path: string): Row[] {
	return Papa.parse<Row>(readFileSync(`data/${path}`, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

const facts = new Map(rows('facts.csv').map((row) => [row['id'], row]));

/* Cited figures as their publishers give them: value, unit and confidence. */
it.each([
	['active_ingredient_self_sufficiency_kor_2017', '35.4 % self-sufficiency medium'],
	['active_ingredient_self_sufficiency_kor_2018', '26.4 % self-sufficiency medium'],
	['active_ingredient_self_sufficiency_kor_2019', '16.2 % self-sufficiency medium'],
	['active_ingredient_self_sufficiency_kor_2021', '24.4 % self-sufficiency medium'],
	['active_ingredient_self_sufficiency_kor_2022', '11.9 % self-sufficiency medium'],
	['active_ingredient_self_sufficiency_kor_2023', '25.6 % self-sufficiency medium'],
	['active_ingredient_need_made_in_country_irn_2021', '72 % of need medium'],
	['active_ingredient_need_made_in_country_irn_2025', '70 % of need medium'],
	['active_ingredient_imports_from_china_share_kor_2023', '37.7 % of imports medium'],
	['active_ingredient_imports_from_china_share_bra_2020', '35 % of imports medium'],
	['active_ingredients_from_china_share_euu_2019', '40 % of active ingredients medium'],
	['active_ingredient_makers_idn_2024', '23 companies medium'],
	['active_ingredient_makers_bgd_2022', '10 companies medium'],
	['active_ingredient_makers_pak_2022', '23 licences medium'],
	['active_ingredient_makers_irn_2019', '70 factories medium'],
	['active_ingredient_imports_idn_2022', '356 million US dollars medium'],
	['active_ingredient_imports_bgd_2024', '1300 million US dollars medium'],
	['active_ingredient_imports_bra_2019', '2260 million US dollars medium'],
	['essential_medicines_made_locally_ken_2018', '21 % of items high'],
	['essential_medicines_made_locally_tza_2018', '5 % of items high'],
	['essential_medicines_made_locally_uga_2018', '10 % of items high'],
	['routine_vaccines_made_locally_vnm_2019', '12 vaccines medium'],
	['medicine_production_value_dza_2023', '3.56 billion US dollars medium'],
	['medicine_import_share_eth_2019_2021', '70 % of market medium'],
	['plant_construction_approvals_nga_2024', '105 approvals medium'],
	['oecs_pooled_procurement_member_aia_2024', 'yes high'],
	['oecs_pooled_procurement_member_msr_2024', 'yes medium'],
	['oecs_pooled_procurement_member_vgb_2024', 'yes high']
])('%s', (id, expected) => {
	const { value, value_text, unit, confidence } = facts.get(id) ?? {};
	expect([value || value_text, unit, confidence].filter((part) => part !== '').join(' ')).toBe(expected);
});

it('certificates in Asia: the part of two countries is a part of the Asian ones', () => {
	expect(facts.get('cep_share_asia_2020')?.['qualifier']).toContain('India and China hold over 80 % of the Asian ones');
});

it.each([
	['England', 'GBR'],
	['Trinidad', 'TTO'],
	['Antigua', 'ATG']
])('%s is another name of %s alone', (name, iso3) => {
	const named = rows('countries.csv').filter(({ aliases = '' }) => aliases.split('|').includes(name));
	expect(named.map((row) => row['iso3'])).toEqual([iso3]);
});
