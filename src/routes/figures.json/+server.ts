import { figuresHead, listedFigures } from '#server/figure-files.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every ready picture with its addresses, for scripts. */
export const GET: RequestHandler = () => Response.json({ ...figuresHead(), figures: listedFigures() });
