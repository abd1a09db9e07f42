import type { Target } from './scene.ts';

/**
 * Of several data that lie at one place, the one whose target is nearest: what makes a dot easy to hit reaches over its neighbours, which
 * must not lose their own land to it. Undefined where none of them is a target.
 *
 * @param claims how far each datum's target is taken to be: 1 as it is, less for who has the better claim on the place
 */
export function nearestTarget(
	targets: readonly Target[],
	claims: ReadonlyMap<string, number>,
	place: { readonly x: number; readonly y: number }
): string | undefined {
	let nearest: string | undefined;
	let least = Infinity;
	for (const { datum, x, y } of targets) {
		const distance = Math.hypot(x - place.x, y - place.y) * (claims.get(datum) ?? Infinity);
		if (distance < least) [nearest, least] = [datum, distance];
	}
	return nearest;
}
