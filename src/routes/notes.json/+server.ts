import { notesOf } from '#core/table/notebook.ts';
import { readCatalogue } from '#server/read.ts';

export const prerender = true;

/** Sources, licences, definitions, caveats and other names: what the explorer looks up once another indicator is chosen. */
export const GET = () => Response.json(notesOf(readCatalogue()));
