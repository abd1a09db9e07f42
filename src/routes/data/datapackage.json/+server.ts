import { publishedPackage } from '#server/published-package.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(`${JSON.stringify(publishedPackage(), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
