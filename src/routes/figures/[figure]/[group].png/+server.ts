import { error } from '@sveltejs/kit';
import { pngBytes, pngEntries } from '#server/figure-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => pngEntries();

export const GET: RequestHandler = async ({ params }) => {
	const png = await pngBytes(params);
	if (png === undefined) error(404, `No figure "${params.figure}/${params.group}.png"`);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
