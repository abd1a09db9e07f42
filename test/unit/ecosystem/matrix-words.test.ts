import { describe, expect, it } from 'vitest';
import { cellDatum } from '#core/chart/cell-datum.ts';
import { imbalances } from '#core/ecosystem/imbalance.ts';
import { DEFAULT_CHOICE } from '#core/ecosystem/matrix-choice.ts';
import { ecosystemMatrix } from '#core/ecosystem/matrix.ts';
import { LEADING_INDICATORS } from '#core/ecosystem/pillar-indicators.ts';
import { standingTone } from '#core/ecosystem/standing.ts';
import { PILLARS } from '#core/table/indicator.ts';
import { openTopic } from '#server/topic.ts';
import { cellText, columnHead } from '#ui/ecosystem/column-head.ts';
import { imbalanceFacts } from '#ui/ecosystem/imbalance-words.ts';
import { matrixDetails, matrixFacts, matrixFinding, matrixLegend } from '#ui/ecosystem/matrix-words.ts';
import { latest, membersOf } from './data.ts';
import { REGIONS, opened } from './regions.ts';

const { catalogue } = openTopic('');
const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
const sources = new Map(catalogue.sources.map((source) => [source.id, source]));

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
		const hidden = new Set(PILLARS.filter((pillar) => pillar !== 'active_ingredients'));
		const matrix = ecosystemMatrix(view.members, byId, { ...DEFAULT_CHOICE, hidden });
		const sites = latest(LEADING_INDICATORS.active_ingredients);
		const better = (iso3: string): number =>
			[...sites.values()].filter((value) => value >= (sites.get(iso3) ?? 0)).length;
		const first = membersOf('saarc/SAARC').filter((iso3) => better(iso3) * 5 <= sites.size);
		expect(first).toEqual(['IND']);
		expect(matrixFinding(matrix, 'X')).toBe(
			'X: in each of the pillars shown that have a rank, 1 member stands in the top fifth of the world.'
		);
		expect(matrixFinding({ ...matrix, rows: [] }, 'X')).toBe(
			'X: no member stands in the top fifth of the world in any of the pillars shown that have a rank.'
		);
	});

	it('counts who has what has no rank, and never puts it into a fifth', () => {
		const hidden = new Set(PILLARS.filter((pillar) => pillar !== 'regulation'));
		const matrix = ecosystemMatrix(view.members, byId, { ...DEFAULT_CHOICE, hidden });
		const members = membersOf('saarc/SAARC');
		const pics = members.filter((iso3) => latest('pics_member').get(iso3) === 1).length;
		expect(matrixFinding(matrix, 'X')).toBe(
			`X: in none of the pillars shown does a fifth of the world stand before the others. “Member of PIC/S” is “Yes” for ${pics} of ${members.length}.`
		);
	});

	it('says where so many share the best value that nobody is first', () => {
		const shown = ecosystemMatrix(view.members, byId, DEFAULT_CHOICE);
		const columns = shown.columns.map(({ pillar, column }) =>
			pillar === 'capacity' ? { pillar, column: { ...column, topFrom: undefined } } : { pillar, column }
		);
		expect(matrixFinding({ ...shown, columns }, 'X')).toContain(
			'So many countries share the best value in Manufacturing capacity that no fifth of the world'
		);
	});

	it('writes answers of a list as such, under the name of the list and not of its pillar', () => {
		for (const { pillar, column } of ecosystemMatrix(view.members, byId, DEFAULT_CHOICE).columns) {
			const { indicator } = column;
			const answers = indicator.levels.length > 0;
			const over = { pics_member: 'Member of PIC/S', mrna_programme: 'mRNA transfer' }[indicator.id];
			expect(over !== undefined, pillar).toBe(answers);
			if (answers) expect(columnHead(pillar, indicator)).toBe(over);
			for (const [iso3, standing] of column.standings) {
				const text = cellText(standing, indicator, standingTone(standing, indicator), true);
				const value = latest(indicator.id).get(iso3);
				if (value === undefined) expect(text).toBeUndefined();
				else if (answers) expect(text).toBe(value === 1 ? 'Yes' : 'No');
				else expect(text).toMatch(value === 0 && indicator.direction === 'higher' ? /^none$/ : /^\d+$/);
			}
		}
	});

	it('about the gap says what stands behind each percentile', () => {
		const [widest] = imbalances(view.members, columns);
		const facts = widest && imbalanceFacts(cellDatum(widest.member.iso3, 'from'), [widest], columns);
		const marks = facts?.values.flatMap(({ marks: of }) => of).join(' ');
		expect(marks).toMatch(/Member of PIC\/S: (Yes|No), percentile \d+/);
	});
});
