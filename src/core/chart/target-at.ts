import type { Target } from './scene.ts';

/** The target whose box holds a place, in pixels of the scene; a box holds its left and upper edge, not the others. */
export function targetAt(
	targets: readonly Target[],
	{ x, y }: { readonly x: number; readonly y: number }
): Target | undefined {
	return targets.find(({ box }) => box && x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height);
}
