import { countryIndex } from '#server/country-index.ts';

export const load = () => countryIndex();
