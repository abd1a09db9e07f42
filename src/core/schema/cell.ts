import { isDecimal } from '#core/csv/decimal.ts';
import type { Field, FieldType } from './table-schema.ts';
import type { CellValue } from './row.ts';

/** A cell that is wrong: what was expected and what to do; the caller knows where. */
export interface CellFault {
	readonly what: string;
	readonly remedy: string;
}

/** Text of a cell → its typed value, or the first thing wrong with it. */
export function parseCell(text: string, field: Field): { readonly value: CellValue } | { readonly fault: CellFault } {
	const { constraints } = field;
	if (text === '') {
		if (!constraints.required) return { value: undefined };
		return fault('expected a value, the cell is empty', 'Fill it in, or leave the row out if it is not known');
	}
	if (text !== text.trim()) return fault('expected no blanks at the ends', 'Delete the spaces before and after');

	const value = typed(text, field.type);
	if (value === undefined) return fault(...EXPECTED[field.type]);
	if (constraints.enum && !constraints.enum.includes(text)) {
		return fault(`expected one of ${constraints.enum.join(', ')}`, 'Use one of these, spelled exactly so');
	}
	if (constraints.pattern && !constraints.pattern.test(text)) {
		return fault(
			`expected the form ${constraints.pattern.source.slice('^(?:'.length, -')$'.length)}`,
			'Check for a typing error'
		);
	}
	const { minimum, maximum } = constraints;
	if (minimum !== undefined && value < minimum)
		return fault(`expected at least ${minimum}`, 'Check the number and its unit');
	if (maximum !== undefined && value > maximum)
		return fault(`expected at most ${maximum}`, 'Check the number and its unit');
	return { value };
}

/** True for a day of the calendar as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function typed(text: string, type: FieldType): string | number | boolean | undefined {
	switch (type) {
		case 'string':
			return text;
		case 'integer':
			return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
		case 'number':
			return isDecimal(text) ? Number(text) : undefined;
		case 'boolean':
			return text === 'true' ? true : text === 'false' ? false : undefined;
		case 'date':
			return isDate(text) ? text : undefined;
		case 'year':
			return /^\d{4}$/.test(text) ? Number(text) : undefined;
	}
}

const EXPECTED: Record<FieldType, [what: string, remedy: string]> = {
	string: ['expected text', 'Write text'],
	integer: ['expected a whole number', 'Write digits only, without separators or unit'],
	number: [
		'expected a number',
		'Write a plain number with a point ("1234.5"), without thousands separators, exponent or unit; where there is no value leave the cell empty'
	],
	boolean: ['expected true or false', 'Write it in small letters'],
	date: ['expected a date', 'Write year-month-day: "2026-01-31"'],
	year: ['expected a year of four digits', 'Write "2024"; a span of years belongs into two columns']
};

function fault(what: string, remedy: string): { fault: CellFault } {
	return { fault: { what, remedy } };
}
