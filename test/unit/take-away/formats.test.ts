import { expect, test } from 'vitest';
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
