import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAUSE, withParserPauses } from '#server/parser-pauses.ts';

const pause = `<script>${PAUSE}</script>`;
/** Long, and with what looks like ends in it. */
const start = `<script>start('${'<p>word</p>'.repeat(900)}')</script>`;
const page = (body: string): string => `<html><head><title>x</title></head><body>${body}${start}</body></html>`;
const item = (length: number): string => `<li>${'x'.repeat(length)}</li>`;

describe('withParserPauses', () => {
	it('leaves a short page as it is', () => {
		const html = page(item(500).repeat(3));
		expect(withParserPauses(html)).toBe(html);
	});

	it('pauses between the parts of a long page and before what starts it', () => {
		const html = page(item(4000).repeat(4) + `<p>${'y'.repeat(8000)}</p><p>end</p>${'z'.repeat(7000)}`);
		const parts = withParserPauses(html).split(pause);
		expect(parts.map((part) => part.slice(-9))).toEqual([
			`${'x'.repeat(4)}</li>`,
			`${'x'.repeat(4)}</li>`,
			`${'y'.repeat(5)}</p>`,
			'z'.repeat(9),
			'y></html>'
		]);
	});

	it.each([
		['text of a figure', `<svg><text>${'x'.repeat(7000)}</text><rect/></svg>`, '</text><rect/>'],
		['path of a map', `<svg><path d="M${'1'.repeat(7000)}"/><path d="M0"/></svg>`, '"/><path d="M0"'],
		['row of a table', `<table><tr><td>${'x'.repeat(7000)}</td></tr><tr></tr></table>`, '</tr><tr>']
	])('pauses after a long %s', (_, body, at) => {
		const [before, after] = [at.slice(0, at.indexOf('>') + 1), at.slice(at.indexOf('>') + 1)];
		expect(withParserPauses(page(body))).toBe(page(body.replace(at, before + pause + after)));
	});

	it('adds pauses alone, each after an end, none inside a script', () => {
		const parts = fc.array(
			fc.constantFrom('<p>word</p>', item(1500), `<g><path d="M0"/><path d="M1"/></g>`, item(9000))
		);
		fc.assert(
			fc.property(parts, (body) => {
				const html = page(body.join(''));
				const paused = withParserPauses(html);
				expect(paused.replaceAll(pause, '')).toBe(html);
				expect(paused.slice(paused.lastIndexOf(start))).toBe(`${start}</body></html>`);
				for (const part of paused.split(pause).slice(0, -1)) expect(part).toMatch(/>$/);
			})
		);
	});
});
