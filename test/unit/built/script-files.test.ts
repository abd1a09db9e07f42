import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { scriptFilesOf } from '../../built/script-files.ts';

const build = mkdtempSync(join(tmpdir(), 'size-'));
const files: Record<string, string> = {
	'explore.html':
		'<script>new Worker(new URL(\'rules.js\', base))</script><link href="./_app/entry/start.1.js" rel="modulepreload"><script>import("./_app/entry/app.2.js")</script>',
	'data/population.html': '<link href="../_app/nodes/7.js" rel="modulepreload">',
	'_app/entry/start.1.js': 'import{a}from"../chunks/a.js";export{a};',
	'_app/entry/app.2.js': 'const nodes=[()=>import("../nodes/0.js"),()=>import("../nodes/7.js")];import"../chunks/b.js"',
	'_app/chunks/a.js': 'import"./b.js";export const a=()=>import(`./lazy.js`)',
	'_app/chunks/b.js': 'new Worker(new URL("/_app/worker.js",import.meta.url))',
	'_app/chunks/lazy.js': 'export default 1',
	'_app/worker.js': '',
	'_app/nodes/0.js': '',
	'_app/nodes/7.js': 'import"../chunks/lazy.js"',
	'rules.js': ''
};
for (const [name, text] of Object.entries(files)) {
	mkdirSync(dirname(join(build, name)), { recursive: true });
	writeFileSync(join(build, name), text);
}
afterAll(() => rmSync(build, { recursive: true }));

it('what makes a page work is what it names and what that imports', () => {
	expect(scriptFilesOf(build, 'explore.html', 'working')).toEqual([
		'_app/chunks/a.js',
		'_app/chunks/b.js',
		'_app/entry/app.2.js',
		'_app/entry/start.1.js',
		'rules.js'
	]);
});

it('everything is also what comes later, and not the pages it can lead to', () => {
	expect(scriptFilesOf(build, 'explore.html', 'everything')).toEqual([
		'_app/chunks/a.js',
		'_app/chunks/b.js',
		'_app/chunks/lazy.js',
		'_app/entry/app.2.js',
		'_app/entry/start.1.js',
		'_app/worker.js',
		'rules.js'
	]);
});

it('finds the scripts of a page in a folder', () => {
	expect(scriptFilesOf(build, 'data/population.html', 'working')).toEqual(['_app/chunks/lazy.js', '_app/nodes/7.js']);
});
