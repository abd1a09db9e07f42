import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRecords, unpackRecords } from '#core/table/packed-records.ts';

const anyRecord = fc.record({
	name: fc.string(),
	number: fc.option(fc.double({ noNaN: true }), { nil: undefined }),
	list: fc.array(fc.string())
});

it('records are the same after they were packed, in the same order', () => {
	fc.assert(
		fc.property(fc.array(anyRecord), (records) => {
			expect(unpackRecords(packRecords(records))).toEqual(records);
		})
	);
});

it('a field that a record does not have is undefined', () => {
	const records: readonly { a: number; b?: number }[] = [{ a: 1 }, { a: 2, b: 3 }];
	const packed = packRecords(records);
	expect(packed.fields).toEqual(['a', 'b']);
	expect(unpackRecords(packed)).toEqual([
		{ a: 1, b: undefined },
		{ a: 2, b: 3 }
	]);
});
