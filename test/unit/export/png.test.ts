import { afterEach, describe, expect, it, vi } from 'vitest';
import { canCopyImage, copyImage } from '#export/clipboard-image.ts';
import { isTooLarge, pngFile, pngSize } from '#export/png.ts';
import { svgAddress, svgFile } from '#export/svg-file.ts';

const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" width="640" height="931" viewBox="0 0 400 582"><title>ä</title></svg>';

afterEach(() => vi.unstubAllGlobals());

describe('pngSize', () => {
	it('is that of the SVG, times the factor', () => {
		expect(pngSize(SVG, 1)).toEqual({ width: 640, height: 931 });
		expect(pngSize(SVG, 4)).toEqual({ width: 2560, height: 3724 });
	});

	it.each(['', '<svg viewBox="0 0 1 1"></svg>', '<p width="3" height="4">'])('refuses %j', (text) => {
		expect(() => pngSize(text, 1)).toThrow(RangeError);
	});
});

describe('pngFile', () => {
	it('names what is too large before it draws', async () => {
		const huge = SVG.replace('height="931"', 'height="9000"');
		await expect(pngFile(huge, 4)).rejects.toMatchObject({
			name: 'PngError',
			reason: 'too_large',
			width: 2560,
			height: 36000
		});
		expect(isTooLarge({ width: 16_384, height: 4096 })).toBe(false);
		expect(isTooLarge({ width: 16_384, height: 4097 })).toBe(true);
	});

	it('names a picture that the browser does not take', async () => {
		const cause = new Error('broken');
		vi.stubGlobal(
			'Image',
			class {
				src = '';
				decode = () => Promise.reject(cause);
			}
		);
		await expect(pngFile(SVG, 1)).rejects.toMatchObject({ reason: 'not_drawn', cause });
	});
});

describe('svgFile', () => {
	it('is the text in UTF-8', async () => {
		const file = svgFile(SVG);
		expect(file.type).toBe('image/svg+xml;charset=utf-8');
		expect(await file.text()).toBe(SVG);
		expect(decodeURIComponent(svgAddress(SVG))).toBe(`data:image/svg+xml;charset=utf-8,${SVG}`);
	});
});

describe('copyImage', () => {
	const withClipboard = (write: (items: unknown[]) => Promise<void>): void => {
		vi.stubGlobal('navigator', { clipboard: { write } });
		vi.stubGlobal(
			'ClipboardItem',
			class {
				readonly data: Record<string, Promise<Blob>>;
				constructor(data: Record<string, Promise<Blob>>) {
					this.data = data;
				}
			}
		);
	};
	const png = (): Promise<Blob> => Promise.resolve(new Blob(['x'], { type: 'image/png' }));

	it('says where there is no clipboard for pictures', async () => {
		vi.stubGlobal('navigator', {});
		expect(canCopyImage()).toBe(false);
		expect(await copyImage(png)).toEqual({ ok: false, reason: 'unsupported' });
	});

	it('asks the clipboard at once, with a promise of the picture', async () => {
		const write = vi.fn<(items: unknown[]) => Promise<void>>(() => Promise.resolve());
		withClipboard(write);
		const copied = copyImage(png);
		expect(write).toHaveBeenCalledOnce();
		expect(await copied).toEqual({ ok: true });
	});

	it('tells a refusal from a missing picture', async () => {
		const refusal = new Error('not allowed');
		withClipboard(() => Promise.reject(refusal));
		expect(await copyImage(png)).toEqual({ ok: false, reason: 'denied', cause: refusal });
		const broken = new Error('not drawn');
		withClipboard(async ([item]) => {
			await (item as { data: Record<string, Promise<Blob>> }).data['image/png'];
		});
		expect(await copyImage(() => Promise.reject(broken))).toEqual({ ok: false, reason: 'no_picture', cause: broken });
	});
});
