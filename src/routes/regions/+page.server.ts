import { regionIndex } from '#server/region-index.ts';

export const load = () => regionIndex();
