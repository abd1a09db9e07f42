import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { matrixScene } from '#core/chart/matrix.ts';
import type { Dossier } from '#core/regulation/dossier.ts';
import { CELL_TONES, cellState, matrixCell, PAINTED_STATES } from '#core/regulation/matrix-cell.ts';
import { matrixListing } from '#core/regulation/matrix-listing.ts';
import {
	arranged,
	defaultFilter,
	FILTERS,
	kept,
	membershipCount,
	parseFilter,
	SORTS
} from '#core/regulation/matrix-order.ts';
import { MAKES, makingWithoutMaturity } from '#core/regulation/making.ts';
import { isKnownMature } from '#core/regulation/standing.ts';
import { cellFact } from '#ui/regulation/matrix-fact.ts';
import { matrixDetails, matrixFinding } from '#ui/regulation/matrix-text.ts';
import { columnLabel, statusLabel } from '#ui/regulation/words.ts';
import { csv, latestValues, membersOf, publishedView, REGIONS } from './published.ts';

const world = publishedView('');
const codes = (dossiers: readonly Dossier[]): string[] => dossiers.map(({ iso3 }) => iso3);
const PARTIAL = ['observer', 'non_active_member', 'signed'];

/** Full memberships and levels of a country, counted from the files. */
function fullMemberships(iso3: string): number {
	const mechanisms = csv('memberships.csv').flatMap((row) =>
		row.iso3 === iso3 && !PARTIAL.includes(row.status ?? '') ? (row.mechanism ?? '') : []
	);
	const levels = ['medicines', 'vaccines'].filter((product) => latestValues(`regulator_maturity_${product}`).has(iso3));
	return new Set(mechanisms).size + levels.length;
}

describe('rows of the membership matrix', () => {
	it('are the same whatever order they came in, and lose nobody', () => {
		const shuffled = fc.shuffledSubarray([...world.dossiers], { minLength: world.dossiers.length });
		fc.assert(
			fc.property(shuffled, fc.constantFrom(...SORTS), fc.constantFrom(...FILTERS), (rows, sort, filter) => {
				expect(codes(arranged(rows, sort, filter))).toEqual(codes(arranged(world.dossiers, sort, filter)));
				expect(arranged(rows, sort, filter)).toHaveLength(kept(world.dossiers, filter));
			}),
			{ numRuns: 30 }
		);
		expect(arranged(world.dossiers, 'name', 'all')).toHaveLength(membersOf('').length);
	});

	it('split into known to be mature and not', () => {
		expect(kept(world.dossiers, 'mature') + kept(world.dossiers, 'not_mature')).toBe(world.dossiers.length);
		const only = arranged(world.dossiers, 'name', 'vaccines_only');
		expect(codes(only)).toContain('IND');
		expect(only.some(({ standing }) => isKnownMature(standing.medicines))).toBe(false);
		const unmatched = codes(arranged(world.dossiers, 'name', 'unmatched'));
		const shown = MAKES.flatMap((make) => {
			const { unmatched: counted, stated } = makingWithoutMaturity(world.dossiers, make);
			return [...counted, ...stated.filter(({ standing }) => !isKnownMature(standing.medicines))];
		});
		expect(unmatched.sort()).toEqual([...new Set(codes(shown))].sort());
	});

	it('show everyone in a region of usual size, and in a large one those of whom something is known', () => {
		expect(defaultFilter(world.dossiers)).toBe('known');
		const africa = publishedView('au/AU').dossiers;
		expect(defaultFilter(africa)).toBe('all');
		expect(['makers', 'nonsense', ''].map((text) => parseFilter(text, africa))).toEqual(['makers', 'all', 'all']);
	});

	it('count memberships as the files do', () => {
		for (const iso3 of ['SGP', 'NGA', 'AGO', 'USA', 'TUV']) {
			const dossier = world.dossiers.find((row) => row.iso3 === iso3);
			expect(dossier && membershipCount(dossier), iso3).toBe(fullMemberships(iso3));
		}
	});
});

describe('cells of the membership matrix', () => {
	const outside = new Set(world.outsideTreaty);
	const stateOf = (iso3: string, column: string): string | undefined => {
		const dossier = world.dossiers.find((row) => row.iso3 === iso3);
		const mechanism = world.columns.find(({ id }) => id === column);
		return dossier && mechanism && cellState(dossier, mechanism, outside).state;
	};
	test.each([
		['KOR', 'medicines', 'level_4'],
		['KEN', 'medicines', 'no_level'],
		['IND', 'vaccines', 'level_3'],
		['KEN', 'pics', 'no'],
		['KEN', 'who_listed_authority', 'no'],
		['FRA', 'who_listed_authority', 'full'],
		['KEN', 'ich', 'unknown'],
		['IND', 'ich', 'partial'],
		['FRA', 'african_medicines_agency', 'not_applicable'],
		['TZA', 'african_medicines_agency', 'partial'],
		['ZAF', 'african_medicines_agency', 'unknown'],
		['AGO', 'zazibona', 'partial']
	])('%s in %s: %s', (iso3, column, state) => {
		expect(stateOf(iso3, column)).toBe(state);
	});

	it('never paint what is not known like a no or a part taken', () => {
		expect(matrixCell('unknown')).toBeUndefined();
		expect(new Set(PAINTED_STATES.map((state) => CELL_TONES[state])).size).toBe(PAINTED_STATES.length);
		expect(CELL_TONES.no_level).toMatch(/^absence-/);
	});

	it('have a word for every status and column that the files hold', () => {
		for (const { status = '' } of csv('memberships.csv')) expect(statusLabel(status)).not.toBe('');
		expect(() => statusLabel('emperor')).toThrow('no word for the status "emperor"');
		expect(new Set(world.columns.map(columnLabel)).size).toBe(world.columns.length);
	});

	it('are those of the rows of the file, and are painted as few marks', () => {
		const rows = arranged(world.dossiers, 'name', 'all');
		const listing = matrixListing(rows, world.columns, outside, world.registers, {
			standing: (standing) => standing,
			cell: (state, membership) => membership?.status ?? state
		});
		expect(listing.rows.map(({ key }) => key)).toEqual(codes(rows));
		expect(listing.rows.find(({ key }) => key === 'TZA')?.values).toMatchObject({
			medicines: 'level_3',
			african_medicines_agency: 'signed',
			pics: 'no'
		});
		const scene = matrixScene(
			{
				rows: rows.map(({ iso3, label }) => ({ key: iso3, label })),
				columns: world.columns.map((column) => ({ key: column.id, label: columnLabel(column) })),
				cell: (row, column) => {
					const dossier = rows.find(({ iso3 }) => iso3 === row);
					const mechanism = world.columns.find(({ id }) => id === column);
					return dossier && mechanism && matrixCell(cellState(dossier, mechanism, outside).state);
				}
			},
			{ width: 820 }
		);
		expect(scene.marks.filter(({ role }) => role === 'cell').length).toBeLessThanOrEqual(PAINTED_STATES.length);
	});
});

describe('memberships in words', () => {
	test.each([
		['Ratified by February 2025', ['Ratified by February 2025', 'since 2024', 'Medium confidence']],
		['Deposited later', ['Ratified', 'since 2024', 'Deposited later', 'Medium confidence']]
	])('a cell says its part once: %s', (note, said) => {
		const membership = {
			column: 'x',
			status: 'ratified',
			since: '2024',
			note,
			confidence: 'medium',
			sourceId: 's'
		} as const;
		const { label, value, absent, marks } = cellFact('African agency', 'full', membership);
		expect([label, absent, value, ...marks]).toEqual(['African agency', false, ...said]);
		expect(cellFact('African agency', 'unknown', undefined)).toMatchObject({ absent: true, marks: [] });
	});

	test.each(REGIONS)('"%s": who takes part in most, recounted', (region) => {
		const { dossiers, name } = publishedView(region);
		const counts = membersOf(region).map(fullMemberships);
		const most = Math.max(...counts);
		const first = counts.filter((count) => count === most).length;
		expect(matrixFinding(name, dossiers)).not.toMatch(/\b1 levels/);
		const finding = matrixFinding(name, dossiers);
		if (most === 0) expect(finding).toBe(`${name}: no level, listing or membership is known of any member.`);
		else expect(finding).toMatch(new RegExp(first === 1 ? `\\(${most}\\)\\.$` : `${most}.* each`));
		expect(matrixDetails(dossiers.length, dossiers)[0]).toContain(`${counts.length} of ${counts.length} countr`);
	});
});
