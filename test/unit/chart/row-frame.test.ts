import { describe, expect, it } from 'vitest';
import { rowFrame, type LabelledRow, type RowFrame } from '#core/chart/row-frame.ts';

const LINK = 'Room in intellectual property rules';
const written = ({ marks }: RowFrame, role: 'bar-label' | 'value-label'): string[] =>
	marks.flatMap((mark) => (mark.type === 'text' && mark.role === role ? mark.text : []));

describe('the names of rows', () => {
	it.each<[string, number, Partial<LabelledRow>, string[]]>([
		['in one line over the bar where it fits', 360, { note: '0 of 55' }, [LINK]],
		[
			'in two where its note leaves no room',
			340,
			{ note: '12 of 55, first South Africa' },
			['Room in intellectual', 'property rules']
		],
		['in one line beside the bar where it fits', 820, {}, [LINK]],
		['in two where the column is narrow', 560, {}, ['Room in intellectual property', 'rules']],
		['by a shorter one where there is one', 560, { shortName: 'Patent rules' }, ['Patent rules']]
	])('are written %s, at %i px', (_, width, change, lines) => {
		const row = { key: 'ip', label: LINK, ...change };
		expect(written(rowFrame([row], 0, width), 'bar-label')).toEqual(lines);
	});

	it('leave bars and other rows their room', () => {
		for (const width of [340, 560]) {
			const row = { key: 'ip', label: LINK, note: '12 of 55, first South Africa' };
			const frame = rowFrame([row, { key: 'fill', label: 'Vaccines' }], 0, width);
			const [first = 0, second = 0] = frame.middles;
			const names = frame.marks.flatMap((mark) => (mark.type === 'text' && mark.role === 'bar-label' ? mark.y : []));
			expect(names).toHaveLength(3);
			expect((names[1] ?? 0) - (names[0] ?? 0)).toBeCloseTo(15, 9);
			expect(second - first).toBeGreaterThan(24);
			expect(names[1]).toBeLessThan(width < 560 ? first - 8 : second - 8);
		}
	});
});
