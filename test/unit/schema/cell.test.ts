import { describe, expect, it } from 'vitest';
import { parseCell } from '#core/schema/cell.ts';
import type { Constraints, FieldType } from '#core/schema/table-schema.ts';

const free: Constraints = {
	required: false,
	unique: false,
	enum: undefined,
	minimum: undefined,
	maximum: undefined,
	pattern: undefined
};
const parse = (text: string, type: FieldType, constraints: Partial<Constraints> = {}) =>
	parseCell(text, { name: 'x', type, title: '', description: '', constraints: { ...free, ...constraints } });

describe('parseCell', () => {
	it.each<[string, FieldType, string | number | boolean | undefined]>([
		['007', 'string', '007'],
		['', 'string', undefined],
		['', 'number', undefined],
		['0', 'number', 0],
		['-12.50', 'number', -12.5],
		['42', 'integer', 42],
		['true', 'boolean', true],
		['false', 'boolean', false],
		['2024-02-29', 'date', '2024-02-29'],
		['1995', 'year', 1995]
	])('takes %j as %s', (text, type, value) => {
		expect(parse(text, type)).toEqual({ value });
	});

	it.each<[string, FieldType, string]>([
		['n/a', 'number', 'expected a number'],
		['1,5', 'number', 'expected a number'],
		['1e6', 'number', 'expected a number'],
		['.5', 'number', 'expected a number'],
		['NaN', 'number', 'expected a number'],
		['Infinity', 'number', 'expected a number'],
		['1.0', 'integer', 'expected a whole number'],
		['9007199254740993', 'integer', 'expected a whole number'],
		['TRUE', 'boolean', 'expected true or false'],
		['1', 'boolean', 'expected true or false'],
		['2023-02-29', 'date', 'expected a date'],
		['29.02.2024', 'date', 'expected a date'],
		['2010-2012', 'year', 'expected a year of four digits'],
		[' KEN', 'string', 'expected no blanks at the ends']
	])('refuses %j as %s', (text, type, what) => {
		expect(parse(text, type)).toMatchObject({ fault: { what } });
	});

	it.each<[string, FieldType, Partial<Constraints>, string]>([
		['', 'string', { required: true }, 'expected a value, the cell is empty'],
		['c', 'string', { enum: ['a', 'b'] }, 'expected one of a, b'],
		['xAB1', 'string', { pattern: /^(?:[A-Z]{2}[0-9]+)$/u }, 'expected the form [A-Z]{2}[0-9]+'],
		['0.9', 'number', { minimum: 1 }, 'expected at least 1'],
		['101', 'integer', { maximum: 100 }, 'expected at most 100'],
		['1949-12-31', 'date', { minimum: '1950-01-01' }, 'expected at least 1950-01-01'],
		['2101', 'year', { maximum: 2100 }, 'expected at most 2100']
	])('refuses %j (%s) under %j', (text, type, constraints, what) => {
		expect(parse(text, type, constraints)).toMatchObject({ fault: { what } });
	});

	it.each<[string, FieldType, Partial<Constraints>]>([
		['1', 'number', { minimum: 1, maximum: 1 }],
		['a', 'string', { enum: ['a', 'b'] }],
		['', 'string', { enum: ['a', 'b'], pattern: /^(?:[ab])$/u }]
	])('allows the bound itself and an absent value: %j', (text, type, constraints) => {
		expect(parse(text, type, constraints)).toHaveProperty('value');
	});
});
