import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import { fitFrame, type MapFrame } from './map-frame.ts';
import { regionProjection } from './projection-choice.ts';
import { angleBetween, sphericalCentre, unitVector, type Cap } from './sphere.ts';

const REGION_BOX = { width: 960, minHeight: 420, maxHeight: 820, margin: 20 };

/** A region's box, its outline as a path, and a circle on the globe that holds all of it. */
export interface RegionFrame {
	readonly frame: MapFrame;
	readonly outline: string;
	readonly view: Cap | undefined;
}

/** One member of a region, as points in degrees. */
export interface MemberLand {
	/** Outline of its main mass; its label point where it has no shape. */
	readonly land: readonly Position[];
	/** Where it is, in one point. */
	readonly label: Position | undefined;
}

/** A member whose land shrinks the map by more than this is fitted by its label point, where the region has enough others. */
const MOST_SHRINKING = 1.4;
const ENOUGH_OTHERS = 9;

/**
 * Fits a projection to the members' land. Undefined where the region spans the world. The one member whose land is widest may be cut by the box, where that
 * makes all the others clearly larger: a map of Europe shows its members, and of the Russian Federation what lies beside them.
 */
export function regionFrame(members: readonly MemberLand[]): RegionFrame | undefined {
	const whole = fitted(members.flatMap(({ land }) => land));
	const widest = widestOf(members);
	if (!whole || !widest?.label || members.length <= ENOUGH_OTHERS) return whole && withView(whole);
	const without = fitted([...members.filter((member) => member !== widest).flatMap(({ land }) => land), widest.label]);
	const gain = without ? without.projection.scale() / whole.projection.scale() : 0;
	return withView(without && gain > MOST_SHRINKING ? without : whole);
}

function widestOf(members: readonly MemberLand[]): MemberLand | undefined {
	let widest: MemberLand | undefined;
	let most = 0;
	for (const member of members) {
		const centre = unitVector(sphericalCentre(member.land));
		const width = Math.max(0, ...member.land.map((point) => angleBetween(centre, unitVector(point))));
		if (width > most) [widest, most] = [member, width];
	}
	return widest;
}

function fitted(points: readonly Position[]): MapFrame | undefined {
	const projection = regionProjection(points);
	return projection && fitFrame(projection, points, REGION_BOX);
}

function withView(frame: MapFrame): RegionFrame {
	const { projection, width, height } = frame;
	const view = visibleCap(frame);
	// Projections that cut the globe along a meridian have no clipping circle: it reads as 0.
	if (view && (projection.clipAngle() ?? 0) > 0) clipTo(projection, view);
	return { frame, outline: `M0 0h${width}v${height}h${-width}z`, view };
}

/** What is behind the globe, seen from the box, would be drawn around it: clip to what can be in the box. */
function clipTo(projection: GeoProjection, view: Cap): void {
	const most = 170;
	projection.clipAngle(Math.min(most, (view.radius * 180) / Math.PI + 2));
}

/** A circle around all that the box shows, from the middle of the projection; undefined where the box shows the edge of the globe. */
function visibleCap({ projection, width, height }: MapFrame): Cap | undefined {
	const centre = projection.invert?.(projection.translate());
	if (!centre) return undefined;
	const from = unitVector(centre);
	let radius = 0;
	const steps = 24;
	for (let step = 0; step <= steps; step++) {
		const [x, y] = [(width * step) / steps, (height * step) / steps];
		for (const pixel of [
			[x, 0],
			[x, height],
			[0, y],
			[width, y]
		] as const) {
			const point = projection.invert?.([pixel[0], pixel[1]]);
			if (!point || Number.isNaN(point[0]) || Number.isNaN(point[1])) return undefined;
			radius = Math.max(radius, angleBetween(from, unitVector(point)));
		}
	}
	// A little more than measured, for what bulges between the points measured and is drawn beyond the edge.
	return { centre, radius: radius * 1.05 + 0.01 };
}
