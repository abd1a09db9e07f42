import { error } from '@sveltejs/kit';
import { svgEntries, svgText } from '#server/figure-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => svgEntries();

export const GET: RequestHandler = ({ params }) => {
	const svg = svgText(params);
	if (svg === undefined) error(404, `No figure "${params.figure}/${params.group}.svg"`);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
