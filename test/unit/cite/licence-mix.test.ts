import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { licenceMix, TERMS, termsOf } from '#core/cite/licence-mix.ts';
import { licenceLines, licenceText } from '#core/cite/licence-text.ts';
import type { Licence, Source } from '#core/table/catalogue.ts';
import { readCatalogue } from '#server/read.ts';
import { packageWords } from '#ui/take-away/package-words.ts';

const { sources, licences } = readCatalogue();
const from = (...publishers: string[]) => sources.filter(({ publisher }) => publishers.includes(publisher));
const oneOf = (licence: string): Source => {
	const source = sources.find((other) => other.licence === licence);
	if (!source) throw new Error(`no source has the licence "${licence}"`);
	return source;
};

describe('terms of a licence', () => {
	it.each([
		['attribution', 'attribution'],
		['cc_by_3_0_igo', 'attribution'],
		['cc_by_4_0', 'attribution'],
		['cc_by_nc_4_0', 'non_commercial'],
		['cc_by_sa_3_0_igo', 'share_alike'],
		['etalab_2_0', 'attribution'],
		['facts_only', 'unstated'],
		['mit', 'attribution'],
		['odc_pddl', 'open'],
		['un_attribution', 'attribution'],
		['un_comtrade_terms', 'non_commercial'],
		['us_public_domain', 'open'],
		['who_cc_by_nc_sa_3_0_igo', 'non_commercial'],
		['wto_terms', 'non_commercial']
	])('of %s are %s', (id, terms) => {
		const licence = licences.find((other) => other.id === id);
		expect(licence && termsOf(licence)).toBe(terms);
	});

	it('are known for every licence of the package', () => {
		const { data } = Papa.parse<Record<string, string>>(readFileSync('data/licences.csv', 'utf8').trim(), {
			header: true
		});
		expect(data).toHaveLength(14);
		for (const { id = '', commercial_use: use } of data) {
			const licence = licences.find((other) => other.id === id);
			expect([id, licence && termsOf(licence) === 'non_commercial']).toEqual([id, use === 'no']);
		}
	});
});

describe('a mix of sources', () => {
	it('is as strict as the strictest of them, whatever the others are', () => {
		fc.assert(
			fc.property(fc.subarray([...sources], { minLength: 1 }), (some) => {
				const mix = licenceMix(some, licences);
				const each = some.map(({ licence }) => termsOf(licences.find(({ id }) => id === licence) as Licence));
				expect(mix.terms).toBe(TERMS.find((terms) => each.includes(terms)));
				expect(mix.because.toSorted()).toEqual(
					[
						...new Set(some.filter((_, index) => each[index] === mix.terms).map(({ publisher }) => publisher))
					].toSorted()
				);
				expect(mix.parts.flatMap((part) => part.sources)).toHaveLength(some.length);
				expect(licenceLines(mix, packageWords)).toHaveLength(some.length);
			})
		);
	});

	it('forbids commercial use because of WHO or of trade data, and says so', () => {
		const who = oneOf('who_cc_by_nc_sa_3_0_igo');
		const trade = oneOf('un_comtrade_terms');
		const mix = licenceMix([who, trade, oneOf('cc_by_4_0'), oneOf('facts_only')], licences);
		expect(mix).toMatchObject({ terms: 'non_commercial', shareAlike: [who.publisher] });
		const [whole, alike, unstated] = licenceText(mix, packageWords);
		expect(whole).toContain('non-commercial use only');
		for (const { publisher } of [who, trade]) expect(whole).toContain(publisher);
		expect(alike).toContain(who.publisher);
		expect(unstated).toContain(oneOf('facts_only').publisher);
	});

	it('has one sentence where there is one licence', () => {
		expect(licenceText(licenceMix([oneOf('us_public_domain')], licences), packageWords)).toEqual([
			'These rows are free to use; naming the source is good practice.'
		]);
		expect(licenceText(licenceMix(from(), licences), packageWords)).toHaveLength(1);
	});

	it('counts publishers that a sentence has no room for', () => {
		const many = Array.from({ length: 9 }, (_, index) => ({ ...oneOf('facts_only'), publisher: `P${index}` }));
		expect(licenceText(licenceMix(many, licences), packageWords)[0]).toContain(
			'P0, P1, P2, P3, P4 and 4 other publishers'
		);
	});

	it('takes a licence that is not described for unstated', () => {
		expect(licenceMix([{ ...oneOf('mit'), licence: 'lost' }], licences)).toMatchObject({
			terms: 'unstated',
			parts: [{ licence: { title: 'lost' } }]
		});
	});
});
