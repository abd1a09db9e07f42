/** Pixels of the frame that the figure does not have: padding at both sides. */
const PADDING = 20;
/** A figure is drawn no wider than this, a map no higher than that; their style sheets say the same. */
const WIDEST = 976;
const HIGHEST_MAP = 640;
/** Padding, distances and the line of the source. */
const AROUND = 110;
const LINE = { characters: 88, height: 23, after: 5 } as const;
const LEGEND = { characters: 80, height: 30, swatch: 7 } as const;

/**
 * Height in pixels that the markup of a topic's figure needs in a frame of some width from 700 pixels on, a little too much rather than
 * too little: the drawing by its proportions, its words by their number. For hosts that want a height beforehand and hear no messages.
 */
export function topicFrameHeight(markup: string, width: number): number {
	const words = markup
		.replace(/<(svg|details)\b[\s\S]*?<\/\1>/g, '')
		.replace(/<p class="visually-hidden[\s\S]*?<\/p>/g, '');
	const paragraphs = [...words.matchAll(/<(p|h2)\b[^>]*>([\s\S]*?)<\/\1>/g)]
		.map(([, , text = '']) => lengthOf(text))
		.filter((length) => length > 0);
	const entries = [...words.matchAll(/<li\b[^>]*>([\s\S]*?)<\/li>/g)].map(
		([, text = '']) => lengthOf(text) + LEGEND.swatch
	);
	const text = sum(paragraphs.map((length) => Math.ceil(length / LINE.characters) * LINE.height + LINE.after));
	const legend = Math.ceil(sum(entries) / LEGEND.characters) * LEGEND.height;
	return Math.ceil(drawingHeight(markup, width - PADDING) + text + legend + AROUND);
}

/** Height of the drawing for wide windows, which is the widest in the markup. */
function drawingHeight(markup: string, width: number): number {
	const aspect = /--aspect:\s*([\d.]+)/.exec(markup)?.[1];
	if (aspect !== undefined) return Math.min(width / Number(aspect), HIGHEST_MAP);
	const boxes = [...markup.matchAll(/<svg\b[^>]* viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/g)].map(
		([, across, down]) => ({ across: Number(across), down: Number(down) })
	);
	const widest = boxes.reduce((best, box) => (box.across > best.across ? box : best), { across: 100, down: 0 });
	return (Math.min(width, WIDEST) * widest.down) / widest.across;
}

const lengthOf = (markup: string): number =>
	markup
		.replace(/<[^>]*>/g, '')
		.replace(/&\w+;/g, '&')
		.trim().length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
