/** Longitude and latitude in degrees. */
export type LonLat = readonly [number, number];

/** A box in degrees that does not cross the antimeridian. */
export interface GeoBox {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** `west south east north`, several boxes separated by `|`; none where the text is empty. Undefined where it is anything else. */
export function parseGeoBoxes(text: string): readonly GeoBox[] | undefined {
	if (text === '') return [];
	const boxes: GeoBox[] = [];
	for (const part of text.split('|')) {
		const numbers = part.split(' ').map((number) => (number === '' ? NaN : Number(number)));
		const [west, south, east, north] = numbers;
		if (
			numbers.length !== 4 ||
			west === undefined ||
			south === undefined ||
			east === undefined ||
			north === undefined
		) {
			return undefined;
		}
		const inOrder = west >= -180 && west < east && east <= 180 && south >= -90 && south < north && north <= 90;
		if (!inOrder) return undefined;
		boxes.push({ west, south, east, north });
	}
	return boxes;
}

/** Whether the point lies in one of the boxes. */
export function inGeoBoxes(boxes: readonly GeoBox[], [lon, lat]: LonLat): boolean {
	return boxes.some(({ west, south, east, north }) => lon >= west && lon <= east && lat >= south && lat <= north);
}
