import { describe, expect, test } from 'vitest';
import { matches, searchKey } from '#core/text/search.ts';

describe('search', () => {
	test.each([
		['cote', "Côte d'Ivoire", true],
		['ivoire cote', "Côte d'Ivoire", true],
		['voire', "Côte d'Ivoire", false],
		['', 'anything', true],
		['  FDA  api', 'FDA-registered API sites', true],
		['korea', 'Republic of Korea', true],
		['regulators', 'Maturity level of the medicines regulator', true],
		['patents', 'Patent applications', true],
		['study', 'Registered clinical studies', true],
		['countries', 'Least developed country', true],
		['use', 'Use', true],
		['us', 'Children under five', false],
		['R&D', 'Spending on research and development', true],
		['R&D', 'FDA-registered dosage-form sites', false],
		['trinidad & tobago', 'Trinidad and Tobago', true],
		['fda-api', 'FDA-registered API sites', false],
		["cote d'ivoire", 'Côte d’Ivoire', true],
		['xyz', 'Kenya', false]
	])('“%s” in “%s”: %s', (query, text, expected) => {
		expect(matches(query, text)).toBe(expected);
	});

	test('words may come from different texts', () => {
		expect(matches('kenya nairobi', 'Kenya', 'Nairobi')).toBe(true);
	});

	test('a key has no case, accent or punctuation', () => {
		expect(searchKey('São Tomé & Príncipe')).toBe('sao tome principe');
	});
});
