import { describe, expect, it } from 'vitest';
import { cutCame, fileFinding, findingText } from '#core/schema/finding.ts';

describe('findingText', () => {
	it('says where, what was expected, what came and what to do', () => {
		const finding = {
			file: 'data/indicators/x.csv',
			line: 12,
			column: 'value',
			what: 'expected a number',
			came: 'n/a',
			remedy: 'Write the number with a point'
		};
		expect(findingText(finding)).toBe(
			'data/indicators/x.csv:12 column "value": expected a number, came "n/a". Write the number with a point'
		);
	});

	it('leaves out what it does not know', () => {
		expect(findingText(fileFinding('data', 'expected a folder', 'Make it'))).toBe('data: expected a folder. Make it');
	});
});

describe('cutCame', () => {
	it('cuts long values, never inside a character', () => {
		expect(cutCame('x'.repeat(80))).toHaveLength(80);
		const cut = cutCame('x'.repeat(78) + '🧪🧪');
		expect(cut).toBe('x'.repeat(78) + '…');
	});
});
