import type { MapShapes } from '#core/geo/shapes.ts';
import type { Mark } from './scene.ts';

/** Land under other marks: countries in the tone that `toneOf` gives, everything else as context; borders over it. */
export function baseMap(shapes: MapShapes, toneOf: (iso3: string) => string | undefined = () => undefined): Mark[] {
	const marks: Mark[] = [{ key: 'sphere', role: 'sphere', type: 'path', d: shapes.sphere }];
	for (const { code, iso3, d } of shapes.shapes) {
		const tone = iso3 === undefined ? undefined : toneOf(iso3);
		const key = `shape-${code}`;
		marks.push(
			iso3 !== undefined && tone !== undefined
				? { key, role: 'country', type: 'path', d, datum: iso3, tone }
				: { key, role: 'context', type: 'path', d }
		);
	}
	if (shapes.borders !== '') marks.push({ key: 'borders', role: 'border', type: 'path', d: shapes.borders });
	if (shapes.disputed !== '') marks.push({ key: 'disputed', role: 'disputed', type: 'path', d: shapes.disputed });
	return marks;
}
