import type { Block } from './block.ts';
import { BAND_GAP, type FittedChart } from './chart-fit.ts';
import { marksOf } from './chart-columns.ts';
import { FONTS } from './ink.ts';
import { paintSheetMarks } from './paint-marks.ts';
import { element } from './xml.ts';

/** A fitted chart as a block, with `name` in the ids of what it needs; bands are cut at their edges. */
export function chartBlock({ scene, bands, scale, height }: FittedChart, chart: string): Block {
	const place = { chart, scale };
	return {
		height,
		at: (x, y) => {
			const columns = bands.map((band, index) => {
				const box = { x: 0, y: band.top, width: scene.width, height: band.bottom - band.top };
				const id = `chart-clip-${index}`;
				const marks = element(
					'g',
					{ 'clip-path': `url(#${id})`, transform: `translate(${index * (scene.width + BAND_GAP)} ${-band.top})` },
					`\n${paintSheetMarks(bands.length === 1 ? scene.marks : marksOf(scene, band), place)}\n`
				);
				return `${element('clipPath', { id }, element('rect', box))}\n${marks}`;
			});
			const move = `translate(${short(x)} ${short(y)}) scale(${Math.round(scale * 1e5) / 1e5})`;
			return element('g', { 'data-chart': chart, transform: move, 'font-family': FONTS }, `\n${columns.join('\n')}\n`);
		}
	};
}

function short(value: number): number {
	return Math.round(value * 100) / 100;
}
