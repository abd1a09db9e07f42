import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '#core/scale/contrast.ts';
import { inkOn, toneOn } from '#core/scale/ink-on.ts';
import { THEMES, TONES, type FlatTone } from '#core/scale/palette.ts';
import { inkCss } from './ink-css.ts';

const FILE = 'src/ui/figure/cell-ink.css';

describe('ink on a tone', () => {
	it.each(Object.keys(TONES) as FlatTone[])('reads on %s in every theme', (tone) => {
		for (const theme of THEMES) {
			expect(contrast(inkOn(tone, theme), TONES[tone][theme]), theme).toBeGreaterThanOrEqual(4.5);
		}
	});

	it('has a tone of its own on flat tones only', () => {
		expect(toneOn('class-4')).toBe('on-class-4');
		expect(toneOn('absence-no_data')).toBeUndefined();
	});

	it('cell-ink.css says the same', () => {
		if (process.env.UPDATE_GOLDEN === '1') writeFileSync(FILE, inkCss());
		expect(readFileSync(FILE, 'utf8')).toBe(inkCss());
	});
});
