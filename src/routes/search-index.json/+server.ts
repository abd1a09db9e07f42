import { searchFile } from '#server/search-file.ts';

export const prerender = true;

/** Names of everything that can be found, fetched when a person starts to search. */
export const GET = () => Response.json(searchFile());
