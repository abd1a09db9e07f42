import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'src/ui/site';
/** For paper alone: no mark is styled by it while a person waits. */
const forPaper = 'print.css';
const files = readdirSync(folder).filter((name) => name.endsWith('.css') && name !== forPaper);

/** Selectors of a style sheet, conditions and comments left out. */
function selectorsOf(css: string): string[] {
	const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
	return [...plain.matchAll(/([^{};]+)\{/g)]
		.map(([, text = '']) => text.trim())
		.filter((text) => !text.startsWith('@'))
		.flatMap((text) => text.split(/,(?![^(]*\))/))
		.map((selector) => selector.trim());
}

/** What a browser does not find by a name: it is tried on every element. */
const endsInList = (selector: string): boolean => /:(where|is)\([^()]*,[^()]*\)(:{1,2}[\w-]+)*$/.test(selector);

describe('selectors of the styles that every page has', () => {
	it.each([
		[':where(p, ul)', true],
		['.scroll :is(th, td):hover', true],
		[':where(p)', false],
		[':where(p, ul) + :where(ol)', false],
		["input:not([type='radio'])", false]
	])('%s ends in a list: %s', (selector, expected) => {
		expect(endsInList(selector)).toBe(expected);
	});

	it.each(files)('%s: none ends in a list', (name) => {
		const selectors = selectorsOf(readFileSync(`${folder}/${name}`, 'utf8'));
		expect(selectors).not.toHaveLength(0);
		expect(selectors.filter(endsInList)).toEqual([]);
	});
});
