import { describe, expect, test } from 'vitest';
import { marksReuser } from '#core/chart/reuse-marks.ts';
import type { Mark } from '#core/chart/scene.ts';

const shape = (key: string, tone: string): Mark => ({
	type: 'path',
	role: 'country',
	d: `M${key}`,
	key,
	tone,
	datum: key
});

describe('reusing marks', () => {
	test('what did not change is the same object, what did is the new one', () => {
		const reuse = marksReuser();
		const first = reuse([shape('KEN', 'class-1'), shape('NGA', 'class-2')]);
		const second = reuse([shape('KEN', 'class-1'), shape('NGA', 'class-3')]);
		expect(second[0]).toBe(first[0]);
		expect(second[1]).not.toBe(first[1]);
		expect(second).toEqual([shape('KEN', 'class-1'), shape('NGA', 'class-3')]);
	});

	test('a mark that lost a property, or left, is not kept', () => {
		const reuse = marksReuser();
		reuse([{ ...shape('KEN', 'class-1'), faded: true }, shape('NGA', 'class-2')]);
		expect(reuse([shape('KEN', 'class-1')])).toEqual([shape('KEN', 'class-1')]);
	});

	test('order is that of the new scene', () => {
		const reuse = marksReuser();
		reuse([shape('A', 'x'), shape('B', 'x')]);
		expect(reuse([shape('B', 'x'), shape('A', 'x')]).map(({ key }) => key)).toEqual(['B', 'A']);
	});
});
