import type { Target } from './scene.ts';

/**
 * Of several data that lie at one place, the one whose target is nearest: what makes a dot easy to hit reaches over its neighbours, which
 * must not lose their own middle to it. Undefined where none of them is a target.
 */
export function nearestTarget(
	targets: readonly Target[],
	data: ReadonlySet<string>,
	{ x, y }: { readonly x: number; readonly y: number }
): string | undefined {
	let nearest: string | undefined;
	let least = Infinity;
	for (const target of targets) {
		if (!data.has(target.datum)) continue;
		const distance = Math.hypot(target.x - x, target.y - y);
		if (distance < least) [nearest, least] = [target.datum, distance];
	}
	return nearest;
}
