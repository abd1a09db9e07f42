import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionRow } from '#core/brief/region-row.ts';
import { regionBrief } from '#server/region-brief.ts';
import { openTopic } from '#server/topic.ts';

const section = openTopic('au/AU').section('fda_api_sites');
const [model] = section.cells;
/** The row of members A, B, C … with these values, highest first. */
function rowOf(values: readonly number[]) {
	const order = values.toSorted((a, b) => b - a);
	const cells = order.flatMap((value, index) =>
		model ? [{ ...model, iso3: `C${index}`, country: `C${index}`, value, rank: order.indexOf(value) + 1 }] : []
	);
	return regionRow({ ...section, cells });
}

describe('the highest members', () => {
	it.each([
		[[5, 4, 3, 2], [5, 4, 3], undefined],
		[[5, 4, 4, 2], [5, 4, 4], undefined],
		[[5, 1, 1, 1], [5], { count: 3, value: 1 }],
		[[5, 5, 1, 1], [5, 5], { count: 2, value: 1 }],
		[[1, 1, 1, 1], [], { count: 4, value: 1 }],
		[[2, 2, 2, 1], [2, 2, 2], undefined],
		[[3, 0, 0, 0], [3], undefined],
		[[0, 0], [], undefined]
	])('of %j are %j, and then %j', (values, named, shared) => {
		const row = rowOf(values);
		expect(row.top.map(({ value }) => value)).toEqual(named);
		expect(row.shared).toEqual(shared);
	});

	it('never share their value with a member that is not named', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(4), { maxLength: 12 }), (values) => {
				const { top, shared } = rowOf(values);
				expect(top.length).toBeLessThanOrEqual(3);
				for (const { value } of top)
					expect(top.filter((one) => one.value === value)).toHaveLength(values.filter((one) => one === value).length);
				if (shared) expect(values.filter((one) => one === shared.value)).toHaveLength(shared.count);
			})
		);
	});

	it('of the African Union are as its table should say', () => {
		const { rows } = regionBrief('au', 'AU');
		const of = (id: string) => rows.find(({ indicator }) => indicator.id === id);
		expect(of('fda_api_sites')?.top.map(({ iso3 }) => iso3)).toEqual(['ZAF']);
		expect(of('fda_api_sites')?.shared).toEqual({ count: 3, value: 1 });
	});
});
