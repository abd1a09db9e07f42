import { error } from '@sveltejs/kit';
import { embedScripts, embedScriptText } from '#server/embed-scripts.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => {
	const scripts = embedScripts();
	return scripts ? [{ name: scripts.frame }, { name: scripts.figure }] : [];
};

export const GET: RequestHandler = ({ params }) => {
	const text = embedScriptText(params.name);
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
