import { parseObservations } from '#core/table/parse-observations.ts';

/** Stands for `#ui/explore/load-reader.ts` in embeds, which are one script each: nothing is fetched. */
export const loadReader = () => Promise.resolve({ parseObservations });
