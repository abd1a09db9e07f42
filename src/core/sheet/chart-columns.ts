import type { Mark, Scene } from '#core/chart/scene.ts';

/** A horizontal band of a scene. */
export interface Band {
	readonly top: number;
	readonly bottom: number;
}

/** A cut may lie so far, in parts of a band's height, from where bands would be equal. */
const PLAY = 0.25;
const STEP = 1;

/** A long list in `count` bands of about equal height that go through no mark or target; undefined where there is no such cut. */
export function bands(scene: Scene, count: number): Band[] | undefined {
	const taken = [...scene.marks.flatMap((mark) => markBand(mark) ?? []), ...scene.targets.flatMap(targetBand)];
	const isFree = (y: number): boolean => taken.every(({ top, bottom }) => y <= top + 0.01 || y >= bottom - 0.01);
	const height = scene.height / count;
	const cuts: number[] = [];
	for (let index = 1; index < count; index += 1) {
		const cut = nearest(index * height, height * PLAY, isFree);
		if (cut === undefined || cut <= (cuts.at(-1) ?? 0)) return undefined;
		cuts.push(cut);
	}
	return [...cuts, scene.height].map((bottom, index) => ({ top: cuts[index - 1] ?? 0, bottom }));
}

/** Marks of a band: its own, and those that go on through several. */
export function marksOf({ marks }: Scene, { top, bottom }: Band): Mark[] {
	return marks.filter((mark) => {
		const own = markBand(mark);
		return own === undefined || (own.bottom > top && own.top < bottom);
	});
}

function nearest(y: number, play: number, isFree: (y: number) => boolean): number | undefined {
	for (let off = 0; off <= play; off += STEP) {
		const found = [Math.round(y) + off, Math.round(y) - off].find(isFree);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** From where to where a mark reaches; undefined for lines and paths, which may be cut. */
export function markBand(mark: Mark): Band | undefined {
	switch (mark.type) {
		case 'text':
			return { top: mark.y - mark.size, bottom: mark.y + mark.size * 0.3 };
		case 'rect':
			return { top: mark.y, bottom: mark.y + mark.height };
		case 'circle':
			return { top: mark.y - mark.r, bottom: mark.y + mark.r };
		case 'line':
		case 'path':
			return undefined;
	}
}

function targetBand({ box }: Scene['targets'][number]): Band[] {
	return box ? [{ top: box.y, bottom: box.y + box.height }] : [];
}
