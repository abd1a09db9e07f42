import fc from 'fast-check';
import type { Flow } from '#core/trade/flow.ts';

export const PLACES = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG', 'HHH'] as const;

const report = fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined });

/** Flows between eight countries, one per pair, of which at least one side reports each. */
export const flows: fc.Arbitrary<Flow[]> = fc.uniqueArray(
	fc
		.record<Flow>({
			origin: fc.constantFrom(...PLACES),
			destination: fc.constantFrom(...PLACES),
			importer: report,
			exporter: report,
			confidence: fc.constantFrom('high', 'medium'),
			sourceId: fc.constantFrom('one', 'two')
		})
		.filter(
			({ origin, destination, importer, exporter }) =>
				origin !== destination && (importer !== undefined || exporter !== undefined)
		),
	{ selector: ({ origin, destination }) => `${origin}|${destination}`, maxLength: 40 }
);

/** A flow with what each side reports of it. */
export function flow(
	origin: string,
	destination: string,
	importer: number | undefined,
	exporter: number | undefined
): Flow {
	return { origin, destination, importer, exporter, confidence: 'high', sourceId: 'one' };
}

/** What reports add up to; silence adds nothing. */
export function sum(values: readonly (number | undefined)[]): number {
	return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
