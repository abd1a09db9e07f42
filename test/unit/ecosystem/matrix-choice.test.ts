import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	DEFAULT_CHOICE,
	choiceQuery,
	movePillar,
	parseChoice,
	showPillar,
	type ChoiceQuery,
	type MatrixChoice
} from '#core/ecosystem/matrix-choice.ts';
import { PILLARS, type Pillar } from '#core/table/indicator.ts';
import { rows } from './data.ts';

const pillarOf = new Map(
	rows('indicators.csv').flatMap((row) => {
		const pillar = PILLARS.find((known) => known === row['pillar']);
		return pillar && row['comparable'] === 'true' ? [[row['id'] ?? '', pillar] as const] : [];
	})
);
const parse = (query: Partial<ChoiceQuery>) =>
	parseChoice(
		(name) => query[name] ?? '',
		(id) => pillarOf.get(id)
	);

const choices = fc
	.record({
		order: fc.shuffledSubarray([...PILLARS], { minLength: PILLARS.length }),
		hidden: fc.subarray([...PILLARS], { maxLength: PILLARS.length - 1 }),
		indicators: fc.record(
			Object.fromEntries(
				PILLARS.map((pillar) => [
					pillar,
					fc.constantFrom(...[...pillarOf].flatMap(([id, of]) => (of === pillar ? id : [])))
				])
			)
		),
		sort: fc.option(fc.record({ pillar: fc.constantFrom(...PILLARS), descending: fc.boolean() }), { nil: undefined })
	})
	.map(({ order, hidden, indicators, sort }): MatrixChoice => ({
		order,
		hidden: new Set(hidden),
		indicators: indicators as Record<Pillar, string>,
		sort: sort && hidden.includes(sort.pillar) ? undefined : sort
	}));

describe('the choice in the address', () => {
	it('is read back as it was written', () => {
		fc.assert(
			fc.property(choices, (choice) => {
				expect(parse(choiceQuery(choice))).toEqual({ choice, ignored: [] });
			})
		);
	});

	it('is empty by default', () => {
		expect(parse({})).toEqual({ choice: DEFAULT_CHOICE, ignored: [] });
		expect(Object.values(choiceQuery(DEFAULT_CHOICE)).filter(Boolean)).toEqual([]);
	});

	it.each([
		[{ hide: 'trade,moon' }, ['hide=moon']],
		[{ order: 'sun' }, ['order=sun']],
		[{ indicators: 'capacity:births' }, ['indicators=capacity:births']],
		[{ indicators: 'capacity:nothing,trade' }, ['indicators=capacity:nothing', 'indicators=trade']],
		[{ sort: '-moon' }, ['sort=-moon']],
		[{ sort: 'trade', hide: 'trade' }, ['sort=trade']],
		[{ hide: PILLARS.join() }, [`hide=${PILLARS.join()}`]],
		[{ indicators: 'capacity:pharma_manufacturers' }, ['indicators=capacity:pharma_manufacturers']]
	])('says what it left out of %j', (query, ignored) => {
		expect(parse(query).ignored).toEqual(ignored);
	});

	it('never throws, and shows at least one pillar', () => {
		fc.assert(
			fc.property(
				fc.record({ order: fc.string(), hide: fc.string(), indicators: fc.string(), sort: fc.string() }),
				(query) => {
					const { choice } = parse(query);
					expect(choice.order.toSorted()).toEqual([...PILLARS].sort());
					expect(choice.hidden.size).toBeLessThan(PILLARS.length);
				}
			)
		);
	});
});

describe('changing the choice', () => {
	it('moves a pillar one place, and back again', () => {
		fc.assert(
			fc.property(choices, fc.constantFrom(...PILLARS), (choice, pillar) => {
				const moved = movePillar(choice, pillar, 1);
				const last = choice.order.at(-1) === pillar;
				expect(moved.order.indexOf(pillar)).toBe(choice.order.indexOf(pillar) + (last ? 0 : 1));
				if (!last) expect(movePillar(moved, pillar, -1).order).toEqual(choice.order);
			})
		);
	});

	it('never hides the last pillar, nor sorts by a hidden one', () => {
		fc.assert(
			fc.property(choices, fc.array(fc.constantFrom(...PILLARS)), (start, hide) => {
				const end = hide.reduce((choice, pillar) => showPillar(choice, pillar, false), start);
				expect(end.hidden.size).toBeLessThan(PILLARS.length);
				if (end.sort) expect(end.hidden.has(end.sort.pillar)).toBe(false);
				expect(parse(choiceQuery(end)).ignored).toEqual([]);
			})
		);
	});
});
