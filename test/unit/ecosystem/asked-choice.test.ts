import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AskedChoice, type ChoiceChange } from '#core/ecosystem/asked-choice.ts';
import { DEFAULT_CHOICE, movePillar, showPillar, type MatrixChoice } from '#core/ecosystem/matrix-choice.ts';
import { PILLARS, type Pillar } from '#core/table/indicator.ts';

/** A choice in an address, with columns that come when a test says so. */
class Page {
	written: MatrixChoice = DEFAULT_CHOICE;
	waiting: MatrixChoice | undefined;
	readonly here = new Set(Object.values(DEFAULT_CHOICE.indicators));
	readonly #asked = new AskedChoice({
		read: () => this.written,
		write: (choice) => (this.written = choice),
		isHere: (indicator) => this.here.has(indicator),
		onwaiting: (asked) => (this.waiting = asked)
	});

	ask(...changes: readonly ChoiceChange[]): void {
		for (const change of changes) this.#asked.ask(change);
	}
	come(indicator: string): void {
		this.here.add(indicator);
		this.#asked.came();
	}
	fail(indicator: string): void {
		this.#asked.failed(indicator);
	}
	leave(): void {
		this.#asked.giveUp();
	}
	/** Indicators asked for that have not come. */
	get awaited(): string[] {
		return Object.values(this.#asked.asked.indicators).filter((id) => !this.here.has(id));
	}
}

const stand =
	(pillar: Pillar, indicator: string): ChoiceChange =>
	(now) => ({ ...now, indicators: { ...now.indicators, [pillar]: indicator } });
const sort: ChoiceChange = (now) => ({ ...now, sort: { pillar: 'demand', descending: true } });
const reset: ChoiceChange = () => DEFAULT_CHOICE;

describe('choices made while a column is on its way', () => {
	it('are made at once, and stay when it comes', () => {
		const page = new Page();
		page.ask(stand('capacity', 'late'), sort, (now) => showPillar(now, 'trade', false));
		expect(page.written).toEqual({ ...sort(DEFAULT_CHOICE), hidden: new Set(['trade']) });
		expect(page.waiting?.indicators.capacity).toBe('late');
		page.come('late');
		expect(page.written).toEqual({
			...sort(stand('capacity', 'late')(DEFAULT_CHOICE)),
			hidden: new Set(['trade'])
		});
		expect(page.waiting).toBeUndefined();
	});

	it.each([
		['in the order asked', ['one', 'two']],
		['the other way round', ['two', 'one']]
	])('are two indicators that come %s', (_, arrivals) => {
		const page = new Page();
		page.ask(stand('capacity', 'one'), stand('demand', 'two'));
		for (const indicator of arrivals) page.come(indicator);
		expect(page.written.indicators).toMatchObject({ capacity: 'one', demand: 'two' });
	});

	it.each<[string, ChoiceChange]>([
		['another indicator for the pillar', stand('capacity', 'other')],
		['all as it was', reset]
	])('go before it: %s', (_, later) => {
		const page = new Page();
		page.here.add('other');
		page.ask(stand('capacity', 'late'), later);
		page.come('late');
		expect(page.written).toEqual(later(DEFAULT_CHOICE));
	});

	it('stay when it cannot be had, and only its pillar is as it was', () => {
		const page = new Page();
		page.ask(stand('capacity', 'never'), sort, stand('demand', 'late'));
		page.fail('never');
		expect(page.waiting?.indicators).toMatchObject({ capacity: DEFAULT_CHOICE.indicators.capacity, demand: 'late' });
		page.come('late');
		expect(page.written).toEqual(sort(stand('demand', 'late')(DEFAULT_CHOICE)));
		expect(page.waiting).toBeUndefined();
		page.ask(stand('capacity', 'never'));
		page.come('never');
		expect(page.written.indicators.capacity).toBe('never');
	});

	it('are no longer written when the page is left', () => {
		const page = new Page();
		page.ask(stand('capacity', 'late'));
		page.leave();
		page.come('late');
		expect(page.written).toEqual(DEFAULT_CHOICE);
	});

	it('end as if nothing had to come, whatever comes when; what is written is always here', () => {
		const pillars = fc.constantFrom(...PILLARS);
		const changes: fc.Arbitrary<ChoiceChange> = fc.oneof(
			fc.tuple(pillars, fc.constantFrom('a', 'b')).map(([pillar, of]) => stand(pillar, `${pillar}-${of}`)),
			pillars.map(
				(pillar): ChoiceChange =>
					(now) =>
						movePillar(now, pillar, 1)
			),
			fc.tuple(pillars, fc.boolean()).map(
				([pillar, shown]): ChoiceChange =>
					(now) =>
						showPillar(now, pillar, shown)
			),
			fc.constantFrom(sort, reset)
		);
		/** Before each change, some of what is awaited comes. */
		const steps = fc.array(fc.record({ change: changes, comes: fc.nat({ max: 2 }) }), { maxLength: 20 });
		fc.assert(
			fc.property(steps, fc.boolean(), (all, lastFirst) => {
				const page = new Page();
				const next = (): string | undefined => page.awaited.at(lastFirst ? -1 : 0);
				const comeOne = (): boolean => {
					const indicator = next();
					if (indicator !== undefined) page.come(indicator);
					return indicator !== undefined;
				};
				for (const { change, comes } of all) {
					for (let left = comes; left > 0; left--) comeOne();
					page.ask(change);
					expect(Object.values(page.written.indicators).every((id) => page.here.has(id))).toBe(true);
				}
				while (comeOne());
				expect(page.written).toEqual(all.reduce((choice, { change }) => change(choice), DEFAULT_CHOICE));
				expect(page.waiting).toBeUndefined();
			})
		);
	});
});
