import fc from 'fast-check';
import { VIEW_NAMES, type ViewState } from '#core/view/state.ts';

/** Any state of the explorer, made of the codes given; no indicator is read against itself. */
export function anyState(
	indicators: readonly string[],
	groups: readonly string[],
	countries: readonly string[]
): fc.Arbitrary<ViewState> {
	return fc
		.record({
			indicator: fc.constantFrom(...indicators),
			group: fc.constantFrom(...groups),
			year: fc.oneof(fc.constant('latest' as const), fc.integer({ min: 1900, max: 2100 })),
			view: fc.constantFrom(...VIEW_NAMES),
			y: fc.constantFrom(undefined, ...indicators),
			countries: fc.shuffledSubarray([...countries])
		})
		.filter(({ indicator, y }) => y !== indicator);
}
