import { error } from '@sveltejs/kit';
import { embedScripts, embedScriptText } from '#server/embed-scripts.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The script for pages that embed; its address never changes. */
export const GET: RequestHandler = () => {
	const text = embedScriptText(embedScripts()?.host ?? '');
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
