import { describe, expect, it } from 'vitest';
import { cellDatum } from '#core/chart/cell-datum.ts';
import { LINKS, LINK_INDICATORS } from '#core/ecosystem/links.ts';
import { DEFAULT_CHOICE } from '#core/ecosystem/matrix-choice.ts';
import { ecosystemMatrix } from '#core/ecosystem/matrix.ts';
import { LEADING_INDICATORS } from '#core/ecosystem/pillar-indicators.ts';
import { PILLARS } from '#core/table/indicator.ts';
import { openTopic, topicEntries } from '#server/topic.ts';
import { ANSWERS, coverageFacts, coveredFinding, nobodySentence } from '#ui/ecosystem/coverage-words.ts';
import { linkLabel, linkRuleText } from '#ui/ecosystem/link-words.ts';
import { matrixDetails, matrixFacts, matrixFinding, matrixLegend } from '#ui/ecosystem/matrix-words.ts';
import { latest, membersOf } from './data.ts';
import { REGIONS, opened } from './regions.ts';

const { catalogue } = openTopic('');
const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
const sources = new Map(catalogue.sources.map((source) => [source.id, source]));

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
			'150: 3 of the 10 links of the chain are found with no member: Pooled procurement, Room in intellectual property rules and Finance for production. For Finance for production this says only that no value is known, not that the answer is no. Most widespread are “Workforce” and “Regulation”, each with 32 of 51 members.'
		],
		[
			'un_subregion/021',
			'021: 3 of the 10 links of the chain are found with no member: Technology transfer, Room in intellectual property rules and Finance for production. For Finance for production this says only that no value is known, not that the answer is no. Most widespread are 7 links, each with 2 of 5 members.'
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

describe.each(REGIONS)('the matrix of "%s" in words', (region) => {
	const { view, columns } = opened(region);
	const byId = new Map([...columns.values()].map((column) => [column.indicator.id, column]));
	const matrix = ecosystemMatrix(view.members, byId, DEFAULT_CHOICE);

	it('has a finding without holes', () => {
		expect(matrixFinding(matrix, 'Region')).toMatch(/^Region: /);
		expect(matrixFinding(matrix, 'Region')).not.toMatch(/undefined|NaN|\{|\}/);
	});

	it('names on the figure what stands for each pillar, the order and what is left out', () => {
		const choice = {
			...DEFAULT_CHOICE,
			hidden: new Set(['trade'] as const),
			sort: { pillar: 'demand', descending: false } as const
		};
		const said = matrixDetails(ecosystemMatrix(view.members, byId, choice), choice, true).join(' ');
		for (const pillar of PILLARS) {
			const title = indicators.get(LEADING_INDICATORS[pillar])?.title ?? '?';
			expect(said.includes(`(${title})`)).toBe(pillar !== 'trade');
		}
		expect(said).toContain('Left out: Trade.');
		expect(said).toContain('in the order of Demand and need, lowest first');
	});

	it('shows on focus the value behind every cell, or why there is none', () => {
		const lookup = { indicators, sources };
		for (const { pillar, column } of matrix.columns) {
			const all = latest(column.indicator.id);
			for (const { iso3 } of matrix.rows) {
				const facts = matrixFacts(cellDatum(iso3, pillar), matrix, lookup);
				const [value] = facts?.values ?? [];
				expect(facts?.heading).toContain(column.indicator.title);
				expect(value?.absent, `${iso3} ${pillar}`).toBe(!all.has(iso3));
				expect(value?.marks.some((mark) => mark.startsWith('percentile'))).toBe(all.has(iso3));
				if (all.has(iso3)) expect(facts?.source).toBeDefined();
			}
		}
	});

	it('has a legend with every tone once', () => {
		const tones = matrixLegend(matrix).map(({ tone }) => tone);
		expect(new Set(tones).size).toBe(tones.length);
		expect(tones.slice(0, 5)).toEqual(['class-1', 'class-2', 'class-3', 'class-4', 'class-5']);
	});
});

describe('a finding', () => {
	const { view, columns } = opened('saarc/SAARC');
	const byId = new Map([...columns.values()].map((column) => [column.indicator.id, column]));

	it('is that nobody stands first where neither end is better', () => {
		const hidden = new Set(PILLARS.filter((pillar) => pillar !== 'demand'));
		const matrix = ecosystemMatrix(view.members, byId, { ...DEFAULT_CHOICE, hidden });
		expect(matrixFinding(matrix, 'X')).toBe('X: of the pillars shown neither end is better, so nobody stands first.');
	});

	it('counts the top fifth in the only pillar shown', () => {
		const hidden = new Set(PILLARS.filter((pillar) => pillar !== 'ip_technology_transfer'));
		const matrix = ecosystemMatrix(view.members, byId, { ...DEFAULT_CHOICE, hidden });
		expect(matrixFinding(matrix, 'X')).toBe(
			'X: in each of the pillars shown, 3 members stand in the top fifth of the world.'
		);
		expect(matrixFinding({ ...matrix, rows: [] }, 'X')).toBe(
			'X: no member stands in the top fifth of the world in any of the pillars shown.'
		);
	});
});
