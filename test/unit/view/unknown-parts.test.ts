import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAKES } from '#core/regulation/making.ts';
import { FILTERS, SORTS } from '#core/regulation/matrix-order.ts';
import { PRODUCTS } from '#core/regulation/product.ts';
import { unknownParts } from '#core/view/unknown-parts.ts';

const known = { make: MAKES, only: FILTERS, sort: SORTS, product: PRODUCTS };
type Name = keyof typeof known;
const unknown = (query: Partial<Record<Name, string>>): string[] => unknownParts((name) => query[name] ?? '', known);

describe('parts of an address that say what they cannot', () => {
	it.each<[Partial<Record<Name, string>>, string[]]>([
		[{}, []],
		[{ make: '' }, []],
		[{ make: 'sites', only: 'all', sort: 'standing', product: 'medicines' }, []],
		[{ make: 'lorries' }, ['make=lorries']],
		[{ sort: 'Name', product: 'vaccines', make: 'apis,sites' }, ['make=apis,sites', 'sort=Name']]
	])('of %j are %j', (query, named) => {
		expect(unknown(query)).toEqual(named);
	});

	it('are never those that are known or missing, and always the others', () => {
		const parts = fc.record(
			Object.fromEntries(
				Object.entries(known).map(([name, values]) => [
					name,
					fc.oneof(fc.constantFrom('', ...values), fc.string(), fc.constantFrom('toString', 'length'))
				])
			)
		);
		fc.assert(
			fc.property(parts, (query) => {
				const wrong = Object.entries(known).filter(([name, values]) => {
					const text = query[name] ?? '';
					return text !== '' && !new Set<string>(values).has(text);
				});
				expect(unknown(query)).toEqual(wrong.map(([name]) => `${name}=${query[name] ?? ''}`));
			})
		);
	});
});
