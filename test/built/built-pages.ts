import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site. */
export interface BuiltPage {
	/** Address as a person opens it: `/`, `/explore`, `/data/fda_api_sites`. */
	readonly path: string;
	readonly html: string;
}

const build = 'build';

/**
 * Addresses of all prerendered pages, in order of their files; the page for unknown addresses is not one.
 *
 * @throws Error when nothing is built
 */
export function builtPaths(): string[] {
	return builtFiles().map(address);
}

/** The same pages with their HTML, some 300 MB of it in one process: for tests of every page. */
export function builtPages(): BuiltPage[] {
	return builtFiles().map((file) => ({ path: address(file), html: readFileSync(join(build, file), 'utf8') }));
}

function builtFiles(): string[] {
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.html') && file !== '404.html')
		.sort();
	if (files.length === 0) throw new Error(`no page in ${build}/: run "npm run build" first`);
	return files;
}

function address(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '')}`;
}
