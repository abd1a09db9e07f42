import { nearestInDirection, type Direction } from '#core/geo/nearest.ts';
import { searchKey } from '#core/text/search.ts';
import type { Scene, Target } from './scene.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right'
};

/**
 * Where a key leads from the target under focus (undefined: none yet). Arrows go to the nearest target in that direction on a
 * map, along the order in a list and by rows where a chart has them; Home and End to the ends of the order. Undefined where the
 * key means nothing here.
 */
export function walk(scene: Scene, current: string | undefined, key: string): Target | undefined {
	const { targets, walk: way } = scene;
	if (key === 'Home') return targets[0];
	if (key === 'End') return targets.at(-1);
	const direction = ARROWS[key];
	if (!direction) return undefined;
	const index = targets.findIndex((target) => target.datum === current);
	const from = targets[index];
	if (!from) return targets[0];
	if (typeof way === 'function') return way(targets, from, direction) ?? from;
	if (way === 'nearest') {
		const next = nearestInDirection(targets, index, direction);
		return next === undefined ? from : targets[next];
	}
	const step = direction === 'down' || direction === 'right' ? 1 : -1;
	return targets[index + step] ?? from;
}

/** The next target after the current one whose name starts with what was typed; case and accents do not matter. */
export function typeAhead(scene: Scene, current: string | undefined, typed: string): Target | undefined {
	const { targets } = scene;
	const wanted = searchKey(typed);
	if (wanted === '') return undefined;
	const index = targets.findIndex((target) => target.datum === current);
	// A longer word may still mean the country under focus; a first letter means the next one.
	const start = wanted.length > 1 ? Math.max(index, 0) : index + 1;
	const order = [...targets.slice(start), ...targets.slice(0, start)];
	return order.find((target) => searchKey(target.name).startsWith(wanted));
}
