import { resolve } from '$app/paths';
import { robotsText } from '#server/robots.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) =>
	new Response(robotsText(new URL(resolve('/sitemap.xml'), url).href), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
