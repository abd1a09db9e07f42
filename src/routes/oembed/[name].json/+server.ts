import { error } from '@sveltejs/kit';
import { oembed, oembedNames } from '#server/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => oembedNames().map((name) => ({ name }));

/** The oEmbed document of a view: https://oembed.com, type "rich". */
export const GET: RequestHandler = ({ params }) => {
	const document = oembed(params.name);
	if (!document) error(404);
	return Response.json(document);
};
