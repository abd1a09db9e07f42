import { csvResponse } from '#server/csv-response.ts';
import { dataFileText, indicatorIds } from '#server/read.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => indicatorIds().map((id) => ({ id }));

export const GET: RequestHandler = ({ params }) => csvResponse(dataFileText(`indicators/${params.id}.csv`));
