import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/**
 * Script files that make a built page work: those that its HTML names and what they import (`working`), and what they may
 * load later while the page is used (`everything`). Chunks of other pages (`nodes/`, which the router loads on leaving) are not among them.
 *
 * @param build folder of the built site
 * @param page file of the page inside it, such as `explore.html`
 * @param extent whether what is loaded later counts
 * @returns paths inside the build folder, sorted
 */
export function scriptFilesOf(build: string, page: string, extent: 'working' | 'everything'): string[] {
	const html = readFileSync(join(build, page), 'utf8');
	const found = new Set<string>();
	const waiting = [...html.matchAll(/(?:href=|src=|import\(|new URL\()\s*(["'])([^"']+\.js)\1/g)].map(([, , path]) =>
		inside(dirname(page), path)
	);
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (found.has(file)) continue;
		found.add(file);
		waiting.push(...importsOf(build, file, extent));
	}
	return [...found].sort();
}

/** A chunk's own imports: `from"./a.js"`, `import"./a.js"`, `import("./a.js")`, and workers as `new URL("a.js", …)`. */
function importsOf(build: string, file: string, extent: 'working' | 'everything'): string[] {
	const text = readFileSync(join(build, file), 'utf8');
	const router = /\/entry\/app\./.test(file);
	const named = text.matchAll(/(?:from\s*|import\s*\(?\s*|new URL\(\s*)(["'`])(\.{0,2}\/?[^"'`]+?\.js)\1/g);
	return [...named]
		.filter(([said]) => extent === 'everything' || !/\(/.test(said))
		.map(([, , path]) => inside(dirname(file), path))
		.filter((path) => !(router && path.includes('/nodes/')));
}

/** An address that stands in a file of `folder`, as a path inside the build. */
function inside(folder: string, address = ''): string {
	return address.startsWith('/') ? address.slice(1) : normalize(join(folder, address));
}
