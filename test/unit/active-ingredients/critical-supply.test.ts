import { describe, expect, it } from 'vitest';
import { criticalSupply } from '#core/active-ingredients/critical-supply.ts';
import { criticalSentences } from '#ui/active-ingredients/chapter-text.ts';
import { csv, tableRows } from './data.ts';

describe('what is known of the critical substances alone', () => {
	const facts = csv('facts.csv');
	const fact = (measure: string): string => facts.find((row) => row['measure'] === measure)?.['value'] ?? '';

	it.each([
		[
			'certificate',
			'eu_critical_substances_with_cep',
			'eu_critical_single_country_substances',
			'eu_critical_mean_eu_eea_share'
		],
		[
			'biological',
			'eu_critical_biological_substances',
			'eu_critical_single_country_biological_substances',
			'eu_critical_mean_eu_eea_share_biological'
		]
	] as const)('stands under the chapters: %s', (role, all, alone, share) => {
		const [sentence = ''] = criticalSentences(role, criticalSupply(tableRows(facts), role));
		expect(sentence).toContain(`Of the ${fact(all)} critical`);
		expect(sentence).toContain(
			`${fact(alone)} ${role === 'certificate' ? 'have all their certificates' : 'are made'} in one country`
		);
		expect(sentence).toContain(`${Math.round(Number(fact(share)))}%`);
	});

	it('is not said where a number is missing', () => {
		expect(criticalSentences('certificate', criticalSupply([], 'certificate'))).toEqual([]);
	});
});
