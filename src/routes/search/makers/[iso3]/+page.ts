import { unpackRecords } from '#core/table/packed-records.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data }) => ({ ...data, firms: unpackRecords(data.firms) });
