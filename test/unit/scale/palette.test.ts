import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '#core/scale/contrast.ts';
import { GROUND, HATCH, MAP, THEMES, TONES, type Colour } from '#core/scale/palette.ts';
import { ABOVE_TONES, BELOW_TONES, LEVEL_TONES, SEQUENTIAL_TONES, SERIES_TONES } from '#core/scale/tone.ts';
import { difference, lightness, VISIONS } from './colour-difference.ts';
import { tonesCss } from './tones-css.ts';

const grounds: readonly Colour[] = [GROUND.page, GROUND.surface];
const schemes = {
	sequential: ['zero', ...SEQUENTIAL_TONES],
	diverging: [...BELOW_TONES, 'zero', ...ABOVE_TONES],
	'diverging without zero': [...BELOW_TONES, ...ABOVE_TONES],
	levels: LEVEL_TONES
} as const;

describe.each(THEMES)('palette, %s', (theme) => {
	it.each(Object.entries(schemes))('neighbouring classes differ for every kind of vision: %s', (_, tones) => {
		for (const vision of VISIONS) {
			for (const [index, tone] of tones.slice(1).entries()) {
				const before = tones[index] ?? tone;
				const apart = difference(TONES[before][theme], TONES[tone][theme], vision);
				expect(apart, `${before} and ${tone}, ${vision}`).toBeGreaterThan(7);
			}
		}
	});

	it.each([
		['sequential', SEQUENTIAL_TONES],
		['levels', LEVEL_TONES.slice(1)],
		['above', ABOVE_TONES],
		['below', [...BELOW_TONES].reverse()]
	] as const)('more is further from the ground: %s', (_, tones) => {
		const sign = theme === 'light' ? -1 : 1;
		const steps = tones.map((tone) => sign * lightness(TONES[tone][theme]));
		for (const [index, step] of steps.slice(1).entries()) expect(step - (steps[index] ?? 0)).toBeGreaterThan(8);
	});

	it('zero, no class and the countries around it are never taken for each other', () => {
		for (const vision of VISIONS) {
			for (const other of [MAP.context, MAP.sea, GROUND.page, TONES['class-1']]) {
				expect(difference(TONES.zero[theme], other[theme], vision)).toBeGreaterThan(7);
			}
		}
	});

	it('lines and points reach 3:1 on every ground', () => {
		for (const tone of [...SERIES_TONES, 'region', 'muted'] as const) {
			for (const ground of grounds) expect(contrast(TONES[tone][theme], ground[theme]), tone).toBeGreaterThanOrEqual(3);
		}
	});

	it('hatches and outlines reach 3:1', () => {
		expect(contrast(HATCH.line[theme], HATCH.ground[theme])).toBeGreaterThanOrEqual(3);
		for (const ground of grounds) expect(contrast(MAP.border[theme], ground[theme])).toBeGreaterThanOrEqual(3);
	});

	it('text reaches 4.5:1 on every ground', () => {
		for (const ground of [...grounds, HATCH.ground]) {
			expect(contrast(GROUND.ink[theme], ground[theme])).toBeGreaterThanOrEqual(4.5);
		}
	});

	it('any two lines differ for every kind of vision', () => {
		for (const vision of VISIONS) {
			for (const [index, one] of SERIES_TONES.entries()) {
				for (const other of SERIES_TONES.slice(index + 1)) {
					const apart = difference(TONES[one][theme], TONES[other][theme], vision);
					expect(apart, `${one} and ${other}, ${vision}`).toBeGreaterThan(9);
				}
			}
		}
	});
});

it('tones.css says the same as the palette', () => {
	expect(readFileSync('src/ui/tones.css', 'utf8')).toBe(tonesCss());
});
