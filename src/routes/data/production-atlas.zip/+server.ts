import { resolve } from '$app/paths';
import { ZIP_TYPE, zipFiles } from '#export/zip.ts';
import * as m from '#locale/compiled/messages.js';
import { builtEdition } from '#server/edition.ts';
import { wholePackageFiles } from '#server/whole-package.ts';
import { packageWords } from '#ui/take-away/package-words.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The whole data package with its papers. The same data give the same bytes. */
export const GET: RequestHandler = ({ url }) => {
	const site = new URL(resolve('/'), url).href.replace(/\/$/, '');
	const edition = builtEdition(site, m.site_name());
	return new Response(zipFiles(wholePackageFiles(edition, packageWords), edition.retrieved), {
		headers: { 'content-type': ZIP_TYPE }
	});
};
