import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markGeometry } from '#core/chart/paint.ts';
import type { FigureContent } from '#core/sheet/figure-content.ts';
import { figureSheet, sheet } from '#core/sheet/figure-sheet.ts';
import { SHEET_BOXES, SHEET_SIZES } from '#core/sheet/size.ts';
import { EDITION, MAP, MATRIX, RANKING, WORDS } from './content.ts';
import { LISTS } from './lists.ts';
import { drawn, elements, isBlank, words } from './read-svg.ts';

const FIGURES: Readonly<Record<string, FigureContent>> = { map: MAP, ranking: RANKING, matrix: MATRIX };
const EVERY = Object.entries(FIGURES).flatMap(([name, content]) =>
	SHEET_SIZES.map((size) => ({ name, size, content, svg: figureSheet(content, EDITION, size, WORDS) }))
);
/** The letters of a text, so that it is found across lines. */
const bare = (text: string): string => text.replace(/\s/gu, '');

describe('figureSheet', () => {
	it.each(Object.entries(FIGURES))('draws the %s as its picture under test/golden/sheet', (name, content) => {
		const file = `test/golden/sheet/${name}.svg`;
		const svg = figureSheet(content, EDITION, 'page', WORDS);
		if (process.env.UPDATE_GOLDEN === '1') {
			mkdirSync('test/golden/sheet', { recursive: true });
			writeFileSync(file, svg);
		}
		expect(existsSync(file), `${file} is missing; make it with UPDATE_GOLDEN=1`).toBe(true);
		expect(svg).toBe(readFileSync(file, 'utf8'));
	});

	it.each(Object.entries(FIGURES))('has exactly the marks of the %s on the page', (_, content) => {
		const scene = content.scene(SHEET_BOXES.page.units - 40);
		const shown = scene.marks.filter(({ role }) => role !== 'hit');
		const found = elements(figureSheet(content, EDITION, 'page', WORDS)).filter(
			({ attributes }) => attributes['data-role'] !== undefined
		);
		expect(found.length).toBe(shown.length);
		for (const [index, mark] of shown.entries()) {
			expect(found[index]?.name).toBe(mark.type);
			expect(found[index]?.attributes).toMatchObject({
				...markGeometry(mark),
				...(mark.datum === undefined ? {} : { 'data-datum': mark.datum }),
				'data-role': mark.role,
				...(mark.tone === undefined ? {} : { 'data-tone': mark.tone })
			});
		}
	});

	it.each(EVERY)('says on a $size of the $name all that must stay with it', ({ content, svg }) => {
		const said = bare(words(svg));
		const { title, finding, details, note = '', legend } = content;
		const entries = legend?.entries.map(({ label, count }) => label + (count === undefined ? '' : `·${count}`)) ?? [];
		const { site, version, hash, retrieved } = EDITION;
		const rest = ['The Register', 'All sites', 'CC BY 4.0', version, hash, retrieved, site + content.path];
		for (const text of [title, finding, ...details, note, ...entries, ...rest]) expect(said).toContain(bare(text));
		expect(said.includes(bare(WORDS.figure_boundaries()))).toBe(content.boundaries);
	});

	it.each(EVERY)('draws a $size of the $name in another renderer, of the right size', ({ svg, size }) => {
		const image = drawn(svg);
		const { width, height } = SHEET_BOXES[size];
		expect(image.width).toBe(width);
		if (height !== undefined) expect(image.height).toBe(height);
		expect(isBlank(image.pixels)).toBe(false);
		expect([...image.pixels.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
	});

	it.each(EVERY)('needs nothing from elsewhere on a $size of the $name', ({ svg }) => {
		// Not every program that opens SVG turns patterns.
		expect(svg).not.toContain('patternTransform');
		expect(svg).not.toMatch(/var\(|foreignObject|href|@import|<style|<script|class=|url\((?!#)/);
		const ids = new Set(elements(svg).flatMap(({ attributes }) => attributes['id'] ?? []));
		for (const [, id = ''] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
	});

	it('gives absences a hatch, never the fill of a class', () => {
		for (const { svg } of EVERY) {
			for (const { attributes } of elements(svg)) {
				const tone = attributes['data-tone'] ?? '';
				if (attributes['font-size'] !== undefined || tone === '') continue;
				expect(attributes['fill']?.startsWith('url(#chart-hatch-')).toBe(tone.startsWith('absence-'));
			}
		}
	});

	it('shows of a long list what can be read, and says that there is more', () => {
		const long: FigureContent = { ...RANKING, scene: LISTS['ranking']?.(240) ?? RANKING.scene };
		for (const size of ['page', 'slide', 'social'] as const) {
			const { svg, part, height, smallest } = sheet(long, EDITION, size, WORDS);
			const { tallest = Infinity, least } = SHEET_BOXES[size];
			expect(height).toBeLessThanOrEqual(tallest);
			expect(smallest).toBeGreaterThanOrEqual(least);
			const shown = elements(svg).filter(({ attributes }) => attributes['data-role'] === 'bar-label').length;
			expect(part).toEqual({ shown, total: 240 });
			expect(words(svg)).toContain(`Only ${shown} of 240 rows.`);
			expect(svg).toContain(`Only ${shown} of 240 rows.</desc>`);
		}
		const column = sheet(long, EDITION, 'column', WORDS);
		expect(column.part).toBeUndefined();
		expect(column.svg).not.toContain('Only ');
	});

	it('lets a list that is a little too long for a page go on in a second column', () => {
		const { part, height, svg } = sheet(
			{ ...RANKING, scene: LISTS['ranking']?.(60) ?? RANKING.scene },
			EDITION,
			'page',
			WORDS
		);
		expect(part).toBeUndefined();
		expect(height).toBeLessThan(SHEET_BOXES.page.tallest ?? 0);
		expect(elements(svg).filter(({ name }) => name === 'clipPath').length).toBeGreaterThan(1);
	});

	it('says how small the type of its chart gets', () => {
		const rows = sheet(RANKING, EDITION, 'slide', WORDS).smallest ?? 0;
		expect(rows).toBeGreaterThan(12);
		expect(sheet(MAP, EDITION, 'slide', WORDS).smallest).toBeUndefined();
	});
});

const SPECIAL = [
	'"',
	"'",
	'<',
	'&',
	']]>',
	'<script>',
	'\u0000',
	'\u0007',
	'\n',
	'\ud800',
	'\ufffe',
	'עברית',
	'‮',
	'🧪',
	'='
];
/** What XML can hold of a text, told by another rule than the writer's: code points one by one. */
const held = (text: string): string =>
	Array.from(text)
		.filter((sign) => {
			const point = sign.codePointAt(0) ?? 0;
			return point >= 0x20 && !(point >= 0xd800 && point <= 0xdfff) && point !== 0xfffe && point !== 0xffff;
		})
		.join('');
const label = fc
	.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...SPECIAL)), { maxLength: 12 })
	.map((parts) => parts.join(''));

describe('any text', () => {
	const sound = new Set(elements(figureSheet(MATRIX, EDITION, 'page', WORDS)).map(({ name }) => name));

	it('stays text: no markup, no broken file', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(label, label, fc.constantFrom(...SHEET_SIZES), (one, other, size) => {
				const content: FigureContent = {
					...MATRIX,
					title: one,
					finding: other,
					details: [one, other],
					note: one,
					legend: { title: other, entries: [{ tone: 'class-1', label: one, count: 3 }] },
					path: `/explore?${one}`,
					sources: MATRIX.sources.map((source) => ({ ...source, publisher: one, title: other })),
					scene: (width) => {
						const scene = MATRIX.scene(width);
						const marks = scene.marks.map((mark) =>
							mark.type === 'text' ? { ...mark, text: one, datum: other } : mark
						);
						return { ...scene, marks };
					}
				};
				const svg = figureSheet(content, EDITION, size, WORDS);
				for (const { name } of elements(svg)) expect([...sound, 'tspan']).toContain(name);
				expect(svg).not.toMatch(/<script/);
				// Every letter that XML can hold is read again, in the title of the file and in the words on the sheet.
				const read = bare(words(svg));
				for (const text of [one, other]) expect(read).toContain(bare(held(text)));
				const { width, height } = SHEET_BOXES[size];
				const image = drawn(svg);
				expect(image.width).toBe(width);
				if (height !== undefined) expect(image.height).toBe(height);
			}),
			{ numRuns: 25 }
		);
	});

	it('has its place in a box, however long it is', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 400 }),
				fc.constantFrom('slide' as const, 'social' as const),
				(count, size) => {
					const long = Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
					const content = { ...RANKING, finding: long, note: long, details: [long] };
					const svg = figureSheet(content, EDITION, size, WORDS);
					const { width, height = 0, units } = SHEET_BOXES[size];
					const chart = svg.indexOf('<g data-chart');
					const outside = svg.slice(0, chart) + svg.slice(svg.indexOf('</g>\n</g>', chart));
					const places = elements(outside).filter(({ name }) => name === 'text');
					for (const { attributes } of places) {
						expect(Number(attributes['x'])).toBeLessThan(units);
						expect(Number(attributes['y'])).toBeGreaterThan(0);
						expect(Number(attributes['y'])).toBeLessThan((units * height) / width);
					}
					expect(bare(words(svg)).split(bare(long)).length).toBeGreaterThanOrEqual(4);
				}
			),
			{ numRuns: 20 }
		);
	});
});
