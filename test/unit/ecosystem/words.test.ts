import { describe, expect, it } from 'vitest';
import { cellDatum } from '#core/chart/cell-datum.ts';
import { LINKS, LINK_INDICATORS } from '#core/ecosystem/links.ts';
import { openTopic, topicEntries } from '#server/topic.ts';
import {
	ANSWERS,
	coverageFacts,
	coveredFinding,
	holdersSentence,
	nobodySentence
} from '#ui/ecosystem/coverage-words.ts';
import { linkLabel, linkRuleText } from '#ui/ecosystem/link-words.ts';
import { membersOf } from './data.ts';
import { opened } from './regions.ts';

const { catalogue } = openTopic('');
const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));

describe('which links nobody has', () => {
	it.each(topicEntries().map(({ region }) => [region]))('is true of "%s"', (region) => {
		const { coverage, members } = opened(region).view;
		const said = nobodySentence(coverage, 'Region', members.length);
		const nobody = coverage.filter((link) => link.members.yes.length === 0);
		if (nobody.length === 0) {
			expect(said).toContain(
				`Region: each of the ${LINKS.length} links of the chain is found with at least one member`
			);
			const fewest = Math.min(...coverage.map((link) => link.members.yes.length));
			expect(said).toContain(`with ${fewest} of ${membersOf(region).length}.`);
		} else if (nobody.length === LINKS.length) {
			expect(said).toContain(`Region: none of the ${LINKS.length} links of the chain is found with any member.`);
		} else {
			expect(said).toContain(nobody.length === 1 ? 'Region: 1 of the' : `Region: ${nobody.length} of the`);
			expect(said).toContain(nobody.length === 1 ? ' is found with no member: ' : ' are found with no member: ');
			const [first = '', ...rest] = said.split('. ');
			const silent = rest.find((sentence) => sentence.startsWith('For ')) ?? '';
			const outside = rest.find((sentence) => sentence.endsWith(' to no member.')) ?? '';
			for (const link of coverage) {
				expect(first.includes(linkLabel(link.id)), link.id).toBe(link.members.yes.length === 0);
				const { yes, no, unknown, not_applicable: excluded } = link.members;
				const open = yes.length + no.length === 0;
				expect(silent.includes(linkLabel(link.id)), link.id).toBe(open && unknown.length > 0);
				expect(outside.includes(linkLabel(link.id)), link.id).toBe(excluded.length === members.length);
			}
		}
		expect(said).not.toMatch(/undefined|NaN|\{|\}/);
	});

	it('names every link that as few have as the rarest, and counts them where they are many', () => {
		const [first, ...others] = opened('au/AU').view.coverage;
		if (!first) throw new RangeError('no link');
		const having = (link: typeof first, count: number) => ({
			...link,
			members: { ...link.members, yes: Array.from({ length: count }, (_, index) => `C${index}`) }
		});
		const said = (tied: number): string =>
			nobodySentence(
				[having(first, 1), ...others.map((link, index) => having(link, index < tied - 1 ? 1 : 5))],
				'X',
				9
			);
		expect(said(1)).toContain('; rarest is “Vaccines”, with 1 of 9.');
		expect(said(3)).toMatch(/; rarest are “Vaccines”, “.+” and “.+”, each with 1 of 9\.$/);
		expect(said(4)).toContain('; rarest are 4 of them, each with 1 of 9.');
	});

	it.each([
		[
			'asean/ASEAN',
			'ASEAN: 2 of the 10 links of the chain are found with no member: Pooled procurement and Finance for production. For Finance for production this says only that no value is known, not that the answer is no. Most widespread is “Formulation”, with 8 of 11 members.'
		],
		[
			'au/AU',
			'AU: each of the 10 links of the chain is found with at least one member; rarest are “Vaccines” and “Research and development”, each with 1 of 55. Most widespread is “Pooled procurement”, with 55 of 55 members.'
		],
		[
			'un_region/150',
			'150: 3 of the 10 links of the chain are found with no member: Pooled procurement, Room in intellectual property rules and Finance for production. For Finance for production this says only that no value is known, not that the answer is no. Room in intellectual property rules applies to no member. Most widespread are “Workforce” and “Regulation”, each with 32 of 51 members.'
		],
		[
			'un_subregion/021',
			'021: 3 of the 10 links of the chain are found with no member: Technology transfer, Room in intellectual property rules and Finance for production. For Finance for production this says only that no value is known, not that the answer is no. Room in intellectual property rules applies to no member. Most widespread are 7 links, each with 2 of 5 members.'
		]
	])('reads well of "%s"', (region, expected) => {
		const { coverage, members } = opened(region).view;
		expect(coveredFinding(coverage, region.split('/')[1] ?? '', members.length)).toBe(expected);
	});
});

describe('a bar of the coverage', () => {
	const { view } = opened('gcc/GCC');
	const names = new Map(view.members.map(({ iso3, shortName }) => [iso3, shortName]));
	const facts = (datum: string) => coverageFacts(datum, view.coverage, (iso3) => names.get(iso3) ?? iso3, indicators);

	it('says how many and who, for every part', () => {
		for (const { id, members } of view.coverage) {
			for (const answer of ANSWERS) {
				const said = facts(cellDatum(id, answer));
				expect(said?.heading).toBe(linkLabel(id));
				const count = members[answer].length;
				expect(said?.values[0]?.value).toContain(count === 1 ? '1 member: ' : `${count} members`);
				for (const iso3 of members[answer]) expect(said?.values[0]?.value).toContain(names.get(iso3));
			}
		}
	});

	it('knows no other part', () => {
		expect(facts('moon|yes')).toBeUndefined();
		expect(facts('vaccines|perhaps')).toBeUndefined();
	});
});

describe('the rules in words', () => {
	it.each(LINKS)('name each indicator and threshold of $id', ({ id, rules }) => {
		const said = linkRuleText(id, indicators);
		for (const { indicator } of rules) expect(said).toContain(indicators.get(indicator)?.title);
		expect(said.split('; or ')).toHaveLength(rules.length);
	});

	it.each([
		['ip_space', 'TRIPS pharmaceutical waiver for least developed countries: Yes (otherwise “does not apply”)'],
		['vaccines', 'WHO-prequalified vaccine presentations: at least 1 presentation'],
		['technology_transfer', 'Partner in the mRNA technology transfer programme: Yes'],
		[
			'regulation',
			'Maturity level of the medicines regulator: Maturity level 3 or above; or Maturity level of the vaccines regulator: Maturity level 3 or above; or WHO-Listed Authority: Yes; or Status in the International Council for Harmonisation (ICH): Represented through the European Union or above'
		]
	] as const)('read well: %s', (id, expected) => {
		expect(linkRuleText(id, indicators)).toBe(expected);
	});

	it('have all their indicators on the page', () => {
		for (const id of LINK_INDICATORS) expect(indicators.has(id)).toBe(true);
	});
});

describe('links that few members have', () => {
	it('names who has the links that few members have', () => {
		const { coverage, members } = opened('au/AU').view;
		const names = new Map(members.map(({ iso3, shortName }) => [iso3, shortName]));
		const [said = ''] = holdersSentence(coverage, (iso3) => names.get(iso3) ?? '');
		for (const { id, members: of } of coverage) {
			const few = of.yes.length > 0 && of.yes.length <= 6;
			expect(said.includes(`${linkLabel(id)} (`), id).toBe(few);
			if (few) for (const iso3 of of.yes) expect(said).toContain(names.get(iso3));
		}
		expect(said).toContain('Vaccines (Senegal)');
		expect(holdersSentence([], String)).toEqual([]);
	});
});
