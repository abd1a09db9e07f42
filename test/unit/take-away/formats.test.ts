import { expect, test } from 'vitest';
import { PngError } from '#export/png.ts';
import { insteadOf } from '#ui/take-away/instead.ts';
import { FORMATS, INSTEAD, isRowFormat, ROW_FORMATS } from '#ui/take-away/formats.ts';

test.each(FORMATS)(
	'where %s fails another is offered, and none of a chain of failures comes back at once',
	(format) => {
		const instead = INSTEAD[format];
		expect(instead).not.toBe(format);
		expect(FORMATS).toContain(instead);
		// Only the two plainest formats stand in for each other.
		if (INSTEAD[instead] === format) expect([format, instead].sort()).toEqual(['csv', 'json']);
	}
);

test('every format leads to plain CSV in the end', () => {
	for (const format of FORMATS) {
		let at: (typeof FORMATS)[number] = format;
		for (let step = 0; step < FORMATS.length && at !== 'csv'; step += 1) at = INSTEAD[at];
		expect(at, format).toBe('csv');
	}
});

test('rows and images are told apart', () => {
	expect(FORMATS.filter(isRowFormat)).toEqual(ROW_FORMATS);
});

test('what is offered does not fail for the same reason', () => {
	const tooLarge = (height: number) => new PngError('too_large', { width: 2560, height });
	expect(insteadOf('png_4x', tooLarge(30_000))).toBe('png_2x');
	expect(insteadOf('png_4x', tooLarge(40_000))).toBe('png');
	expect(insteadOf('png_4x', tooLarge(80_000))).toBe('svg');
	expect(insteadOf('png', tooLarge(20_000))).toBe('svg');
	expect(insteadOf('png_4x', new PngError('not_encoded', { width: 1, height: 1 }))).toBe('png_2x');
	expect(insteadOf('xlsx', new TypeError('Importing a module script failed.'))).toBe('csv');
	expect(insteadOf('xlsx', new RangeError('too many rows'))).toBe('csv_excel');
});
