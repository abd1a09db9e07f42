import { error } from '@sveltejs/kit';
import { building } from '$app/env';
import { resolve } from '$app/paths';
import { oembed, oembedNames, topicOembed, topicOembedNames } from '#server/oembed.ts';
import { pageHtml } from '#server/topic-figure.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...oembedNames(), ...topicOembedNames().keys()].map((name) => ({ name }));

/** The oEmbed document of a view or of a topic's figure. */
export const GET: RequestHandler = async ({ params: { name }, fetch, url }) => {
	const topic = topicOembedNames().get(name);
	if (!topic) {
		const document = oembed(name);
		if (!document) error(404);
		return Response.json(document);
	}
	const path = topic.region === '' ? topic.topic : `${topic.topic}/${topic.region}`;
	const address = new URL(`${resolve('/')}${path}`, url).pathname;
	const page = await (building ? pageHtml(fetch, address) : fetch(address).then((answer) => answer.text()));
	return Response.json(topicOembed(topic, page));
};
