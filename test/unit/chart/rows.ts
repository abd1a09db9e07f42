import fc from 'fast-check';
import { expect } from 'vitest';
import type { Scene } from '#core/chart/scene.ts';
import { overlap, textBox } from './marks.ts';

/** Texts that may be missing. */
export const labels = fc.option(fc.string({ minLength: 1, maxLength: 16 }), { nil: undefined });

/** No two texts of a scene lie on each other; those of an axis may stand close, but not on others either. */
export function expectApart(scene: Scene): void {
	const boxes = scene.marks.flatMap((mark) =>
		mark.type === 'text' && mark.text.trim() !== '' ? [{ key: mark.key, box: textBox(mark) }] : []
	);
	for (const [index, one] of boxes.entries())
		for (const other of boxes.slice(index + 1))
			expect(overlap(one.box, other.box), `${one.key} and ${other.key}`).toBe(false);
}
