import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Rules that the text breaks when it stands in the file; the file must exist, its own text is not read. */
async function brokenRules(file: string, text: string): Promise<readonly (string | null)[]> {
	const results = await eslint.lintText(text, { filePath: file });
	return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const core = 'src/core/table/view.ts';
const timeout = 60_000;

describe('the rule set', { timeout }, () => {
	it.each([
		["import { onMount } from 'svelte';\nonMount(() => {});", 'no-restricted-imports'],
		["import Figure from '#ui/Figure.svelte';\nexport const a = { Figure };", 'no-restricted-imports'],
		["import { readFileSync } from 'node:fs';\nexport const a = readFileSync;", 'no-restricted-imports'],
		["import { readFileSync } from 'fs';\nexport const a = readFileSync;", 'no-restricted-imports'],
		["import * as m from '#locale/compiled/messages.js';\nexport const a = m;", 'no-restricted-imports'],
		["import { a } from '#server/a.ts';\nexport const b = a;", 'no-restricted-imports'],
		["import { a } from '#export/a.ts';\nexport const b = a;", 'no-restricted-imports'],
		["import { base } from '$app/paths';\nexport const b = base;", 'no-restricted-imports'],
		["import type { Shape } from '../geo/shapes.ts';\nexport type B = Shape;", 'no-restricted-imports'],
		["export const load = () => import('./view.ts');", 'no-restricted-syntax'],
		["export const load = () => fetch('x');", 'no-restricted-globals'],
		["export const load = () => globalThis.fetch('x');", 'no-restricted-globals'],
		['export const width = () => document.body.clientWidth;', 'no-restricted-globals'],
		['export const width = () => window.innerWidth;', 'no-restricted-globals'],
		['export const where = () => process.cwd();', 'no-restricted-globals'],
		['export const size = (a: Element) => a.clientWidth;', 'no-restricted-syntax'],
		['export const same = (a: any): unknown => a;', '@typescript-eslint/no-explicit-any'],
		['export const first = (a: string[]) => a[0]!.length;', '@typescript-eslint/no-non-null-assertion'],
		['export default 1;', 'no-restricted-syntax'],
		["export * from './observation.ts';", 'no-restricted-syntax']
	])('refuses in core: %s', async (text, rule) => {
		expect(await brokenRules(core, text)).toContain(rule);
	});

	it('takes pure code in core', async () => {
		const text = `import { extent } from 'd3-array';
import type { Shape } from '#core/geo/shapes.ts';

export const query = (text: string) => new URLSearchParams(text).get('indicator');
export const range = (shapes: readonly Shape[], width: (shape: Shape) => number) => extent(shapes, width);
`;
		expect(await brokenRules(core, text)).toEqual([]);
	});

	it('keeps build-time code out of pages that run in a browser', async () => {
		const text = "import { a } from '#server/a.ts';\nexport const load = () => ({ a });";
		expect(await brokenRules('src/routes/+page.ts', text)).toContain('no-restricted-imports');
	});

	it('lets no test be left out and no rule be switched off in a file', async () => {
		const text = "/* eslint-disable */\nimport { it } from 'vitest';\nit.only('runs', () => {});";
		expect(await brokenRules('test/unit/eslint.config.test.ts', text)).toContain('no-restricted-syntax');
	});
});
