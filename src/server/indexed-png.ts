import { crc32, deflateSync } from 'node:zlib';

/** Pixels of an opaque picture, four bytes each: red, green, blue and a fourth that is not read. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
}

const MOST_COLOURS = 256;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Of IHDR: eight bits for a pixel, which name a colour of the palette. */
const INDEXED = [8, 3, 0, 0, 0];

/**
 * A picture of few colours as a PNG with a palette (ISO/IEC 15948), about a third of one without. A figure has some flat colours and
 * the steps between them at its edges: where these are more than a palette holds, the rarest become the nearest that it has.
 */
export function indexedPng({ width, height, pixels }: Pixels): Uint8Array<ArrayBuffer> {
	const runs = runsOf(pixels, width * height);
	const counts = new Map<number, number>();
	for (const { colour, length } of runs) counts.set(colour, (counts.get(colour) ?? 0) + length);
	const byUse = [...counts].sort(([a, one], [b, other]) => other - one || a - b).map(([colour]) => colour);
	const palette = byUse.slice(0, MOST_COLOURS);
	const places = new Map(
		byUse.map((colour, place) => [colour, place < MOST_COLOURS ? place : nearest(colour, palette)])
	);

	const indexes = new Uint8Array(width * height);
	let at = 0;
	for (const { colour, length } of runs) indexes.fill(places.get(colour) ?? 0, at, (at += length));
	const lines = new Uint8Array((width + 1) * height);
	for (let y = 0; y < height; y += 1) lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	const size = new Uint8Array(8);
	new DataView(size.buffer).setUint32(0, width);
	new DataView(size.buffer).setUint32(4, height);
	return new Uint8Array(
		Buffer.concat([
			Uint8Array.from(SIGNATURE),
			chunk('IHDR', Uint8Array.from([...size, ...INDEXED])),
			chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
			chunk('IDAT', deflateSync(lines)),
			chunk('IEND', new Uint8Array())
		])
	);
}

/** Neighbours of one colour, in reading order: a figure has far fewer of these than pixels. */
function runsOf(pixels: Uint8Array, count: number): { readonly colour: number; readonly length: number }[] {
	const words = new Uint32Array(pixels.slice(0, count * 4).buffer);
	const runs: { colour: number; length: number }[] = [];
	let start = 0;
	for (let at = 1; at <= count; at += 1) {
		if (at < count && words[at] === words[start]) continue;
		runs.push({ colour: colourAt(pixels, start * 4), length: at - start });
		start = at;
	}
	return runs;
}

function chunk(type: string, content: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

function colourAt(pixels: Uint8Array, at: number): number {
	return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

function channels(colour: number): [number, number, number] {
	return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function nearest(colour: number, palette: readonly number[]): number {
	const [red, green, blue] = channels(colour);
	let [best, least] = [0, Infinity];
	for (const [place, other] of palette.entries()) {
		const [r, g, b] = channels(other);
		const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
		if (distance < least) [best, least] = [place, distance];
	}
	return best;
}
