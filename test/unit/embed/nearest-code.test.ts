import { describe, expect, test } from 'vitest';
import { nearestCode } from '#core/embed/nearest-code.ts';

const codes = ['births', 'fda_api_sites', 'fda_api_sites_per_head', 'au:AU', 'eu:EU27', 'who_region:AFRO'];

describe('the code that was meant', () => {
	test.each([
		['births', 'births'],
		['BIRTHS', 'births'],
		['birth', 'births'],
		['brith', undefined],
		['fda-api-sites', 'fda_api_sites'],
		['fda_api_site', 'fda_api_sites'],
		['fda_api_sites_2025', 'fda_api_sites'],
		['fda_api_sites_per_head_2025', 'fda_api_sites_per_head'],
		['AU/au', 'au:AU'],
		['au:AX', undefined],
		['who_region:AFR', 'who_region:AFRO'],
		['eu', undefined],
		['', undefined],
		['—', undefined],
		['المواليد', undefined]
	])('by %j is %j', (came, meant) => {
		expect(nearestCode(came, codes)).toBe(meant);
	});

	test('is each known code for itself', () => {
		for (const code of codes) expect(nearestCode(code, codes)).toBe(code);
	});
});
