import type { Position } from 'geojson';
import type { LonLat } from './geo-box.ts';
import { angleBetween, EARTH_RADIUS_KM, unitVector, type UnitVector } from './sphere.ts';

/** A polygon of a country with its area in steradians. */
export interface LandPart {
	readonly outer: readonly Position[];
	readonly area: number;
}

/** A part this near to the main mass belongs to it. */
const HOP_KM = 500;
/** A part of at least this share of the largest part's area belongs to it from further off. */
const LARGE_SHARE = 0.1;
const LARGE_HOP_KM = 1000;

/**
 * The land that a regional map of a country is fitted to, as its points: the part at the country's label point, and every part reached from there in hops
 * of up to 500 km, or up to 1,000 km for a part a tenth as large as the largest. So Alaska counts and Hawaii, the Canaries, the Azores, Easter Island
 * and the Galápagos do not; where they fall into the box they are drawn all the same.
 */
export function mainMass(parts: readonly LandPart[], label: LonLat | undefined): Position[] {
	const vectors = parts.map(({ outer }) => outer.map(unitVector));
	const first = firstPart(parts, vectors, label);
	if (first === undefined) return [];
	const reached = new Set([first]);
	const largest = Math.max(...parts.map((part) => part.area));
	for (const from of reached) {
		for (const [to, part] of parts.entries()) {
			if (reached.has(to)) continue;
			const hop = part.area >= LARGE_SHARE * largest ? LARGE_HOP_KM : HOP_KM;
			if (isWithin(vectors[from] ?? [], vectors[to] ?? [], Math.cos(hop / EARTH_RADIUS_KM))) reached.add(to);
		}
	}
	return [...reached].flatMap((index) => parts[index]?.outer ?? []);
}

/** The part nearest to the label point; the largest one where there is no label. */
function firstPart(
	parts: readonly LandPart[],
	vectors: readonly UnitVector[][],
	label: LonLat | undefined
): number | undefined {
	const at = label && unitVector(label);
	let best: number | undefined;
	let bestScore = -Infinity;
	for (const [index, part] of parts.entries()) {
		const score = at ? -Math.min(...(vectors[index] ?? []).map((vector) => angleBetween(vector, at))) : part.area;
		if (score > bestScore) [best, bestScore] = [index, score];
	}
	return best;
}

/** Whether two points of the two parts are nearer than an angle, given as its cosine. */
function isWithin(from: readonly UnitVector[], to: readonly UnitVector[], minCosine: number): boolean {
	return from.some((a) => to.some((b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2] >= minCosine));
}
