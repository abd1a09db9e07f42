import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '#server/indexed-png.ts';

/** What another reader of PNG sees: the picture inside an SVG, drawn at its own size. */
function reread(png: Uint8Array, width: number, height: number): Uint8Array {
	const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
	const image = `<image width="${width}" height="${height}" style="image-rendering:optimizeSpeed" xlink:href="${href}"/>`;
	const head = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
	return new Resvg(`<svg ${head} width="${width}" height="${height}">${image}</svg>`).render().pixels;
}

const opaque = (colours: readonly number[]): Uint8Array =>
	Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]));

describe('indexedPng', () => {
	it('keeps every pixel of a picture of few colours', () => {
		const colours = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(colours, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (some, width, height) => {
				const list = Array.from({ length: width * height }, (_, index) => some[(index * 7) % some.length] ?? 0);
				const pixels = opaque(list);
				expect(Buffer.from(reread(indexedPng({ width, height, pixels }), width, height)).equals(pixels)).toBe(true);
			}),
			{ numRuns: 40 }
		);
	});

	it('puts the nearest colour where there are too many', () => {
		const [width, height] = [300, 2];
		const list = Array.from({ length: width * height }, (_, index) =>
			index < width ? 0xffffff : (index - width) % 300
		);
		const pixels = opaque(list);
		const png = indexedPng({ width, height, pixels });
		const seen = reread(png, width, height);
		for (const [index, value] of pixels.entries()) {
			// Blue of 0 to 255 and green of 0 or 1: what is left out is at most some steps away.
			expect(Math.abs((seen[index] ?? 0) - value)).toBeLessThanOrEqual(45);
		}
		expect([...seen.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
	});

	it('is laid out as the standard says', () => {
		const png = Buffer.from(indexedPng({ width: 2, height: 1, pixels: opaque([0xff0000, 0x0000ff]) }));
		expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
		expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR');
		expect([...png.subarray(16, 29)]).toEqual([0, 0, 0, 2, 0, 0, 0, 1, 8, 3, 0, 0, 0]);
		const at = png.indexOf('IDAT');
		expect([...inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))]).toEqual([0, 1, 0]);
	});
});
