import { error } from '@sveltejs/kit';
import { packColumn } from '#core/ecosystem/packed-column.ts';
import { canStandForPillar } from '#core/ecosystem/pillar-indicators.ts';
import { standingColumn } from '#core/ecosystem/standing.ts';
import { openTopic } from '#server/topic.ts';
import { readCatalogue } from '#server/read.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** One file per indicator that may stand for a pillar: where every country stands in the world. */
export const entries: EntryGenerator = () =>
	readCatalogue()
		.indicators.filter(canStandForPillar)
		.map(({ id }) => ({ indicator: id }));

export const GET: RequestHandler = ({ params }) => {
	const { catalogue, worldSection, group } = openTopic('');
	const indicator = catalogue.indicators.find(({ id }) => id === params.indicator);
	if (!indicator || !canStandForPillar(indicator)) error(404, `No column "${params.indicator}"`);
	const column = packColumn(standingColumn(worldSection(indicator.id)), group.members);
	const used = new Set(column.rows.map((row) => column.texts[row[7]]));
	return Response.json({ column, sources: catalogue.sources.filter(({ id }) => used.has(id)) });
};
