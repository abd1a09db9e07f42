import { expect } from 'vitest';
import type { Mark, Scene, TextMark } from '#core/chart/scene.ts';
import { textWidth } from '#core/chart/text-width.ts';

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Where a text stands: its letters without the air above and below. */
export function textBox({ x, y, text, size, anchor }: TextMark): Box {
	const width = textWidth(text, size);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}

/** Where a mark stands; undefined for a path. */
export function boxOf(mark: Mark): Box | undefined {
	switch (mark.type) {
		case 'circle':
			return { left: mark.x - mark.r, right: mark.x + mark.r, top: mark.y - mark.r, bottom: mark.y + mark.r };
		case 'rect':
			return { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
		case 'line':
			return {
				left: Math.min(mark.x1, mark.x2),
				right: Math.max(mark.x1, mark.x2),
				top: Math.min(mark.y1, mark.y2),
				bottom: Math.max(mark.y1, mark.y2)
			};
		case 'text':
			return textBox(mark);
		case 'path':
			return undefined;
	}
}

export function texts(scene: Scene, role: Mark['role']): TextMark[] {
	return scene.marks.filter((mark): mark is TextMark => mark.type === 'text' && mark.role === role);
}

export function overlap(a: Box, b: Box): boolean {
	const slack = 0.01;
	return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

/** What holds for every scene: keys unique, numbers finite, visible marks in the box, targets in the box and each with a mark. */
export function expectSound(scene: Scene): void {
	const keys = scene.marks.map(({ key }) => key);
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	for (const mark of scene.marks) {
		const box = boxOf(mark);
		if (box) {
			expect(Object.values(box).every(Number.isFinite), mark.key).toBe(true);
			if (mark.role === 'hit') continue;
			expect(box.left, `${mark.key} at the left`).toBeGreaterThanOrEqual(-0.5);
			expect(box.right, `${mark.key} at the right`).toBeLessThanOrEqual(scene.width + 0.5);
			expect(box.top, `${mark.key} at the top`).toBeGreaterThanOrEqual(-0.5);
			expect(box.bottom, `${mark.key} at the bottom`).toBeLessThanOrEqual(scene.height + 0.5);
		} else if (mark.type === 'path') {
			expect(mark.d).not.toMatch(/NaN|Infinity|undefined/);
		}
	}
	const datums = new Set(scene.marks.map(({ datum }) => datum));
	const targets = scene.targets.map(({ datum }) => datum);
	expect(new Set(targets).size).toBe(targets.length);
	for (const { datum, x, y } of scene.targets) {
		expect(datums.has(datum), `${datum} has a mark`).toBe(true);
		expect(x >= 0 && x <= scene.width && y >= 0 && y <= scene.height, `${datum} in the box`).toBe(true);
	}
}
