import type { Mark, Scene } from '#core/chart/scene.ts';
import type { Block } from './block.ts';
import { marksOf, type Band } from './chart-columns.ts';
import { COLUMN_GAP, type FittedChart } from './chart-fit.ts';
import { FONTS } from './ink.ts';
import { paintSheetMarks } from './paint-marks.ts';
import { element } from './xml.ts';

/** A band of the scene where it stands: moved by so many pixels of the scene. */
interface PlacedBand {
	readonly band: Band;
	readonly x: number;
	readonly y: number;
}

/** A fitted chart as a block; bands are cut at their edges. */
export function chartBlock({ scene, columns, scale, height }: FittedChart, chart: string): Block {
	const place = { chart, scale };
	const isWhole = columns.length === 1 && columns[0]?.length === 1 && columns[0][0]?.bottom === scene.height;
	return {
		height,
		at: (x, y) => {
			const bands = columns.flatMap((bands, column) => placedBands(bands, column * (scene.width + COLUMN_GAP)));
			const drawn = bands.map(({ band, ...move }, index) => {
				const box = { x: 0, y: band.top, width: scene.width, height: band.bottom - band.top };
				const id = `chart-clip-${index}`;
				const marks = element(
					'g',
					{ 'clip-path': `url(#${id})`, transform: `translate(${short(move.x)} ${short(move.y)})` },
					`\n${paintSheetMarks(isWhole ? scene.marks : bandMarks(scene, band), place)}\n`
				);
				return `${element('clipPath', { id }, element('rect', box))}\n${marks}`;
			});
			const move = `translate(${short(x)} ${short(y)}) scale(${Math.round(scale * 1e5) / 1e5})`;
			return element('g', { 'data-chart': chart, transform: move, 'font-family': FONTS }, `\n${drawn.join('\n')}\n`);
		}
	};
}

/** Bands of a column under each other. */
function placedBands(bands: readonly Band[], x: number): PlacedBand[] {
	let y = 0;
	return bands.map((band) => {
		const at = { band, x, y: y - band.top };
		y += band.bottom - band.top;
		return at;
	});
}

/** Marks of a band; of paths that are many cells or lines, those of the band. */
function bandMarks(scene: Scene, band: Band): Mark[] {
	return marksOf(scene, band).flatMap((mark) => {
		if (mark.type !== 'path' || (mark.role !== 'cell' && mark.role !== 'grid')) return mark;
		const d = mark.d
			.split(/(?=M)/)
			.filter((piece) => isIn(Number(/^M[-\d.]+[, ]([-\d.]+)/.exec(piece)?.[1]), band))
			.join('');
		return d === '' ? [] : { ...mark, d };
	});
}

function isIn(y: number, { top, bottom }: Band): boolean {
	return Number.isNaN(y) || (y > top - 1 && y < bottom);
}

function short(value: number): number {
	return Math.round(value * 100) / 100;
}
