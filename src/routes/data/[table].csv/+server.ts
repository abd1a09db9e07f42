import { csvResponse } from '#server/csv-response.ts';
import { dataFileText, tableNames } from '#server/read.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => tableNames().map((table) => ({ table }));

export const GET: RequestHandler = ({ params }) => csvResponse(dataFileText(`${params.table}.csv`));
