import { expect, it } from 'vitest';
import { packDossiers, unpackDossiers } from '#core/regulation/packed-dossiers.ts';
import { publishedView, REGIONS } from './published.ts';

it.each(REGIONS)('dossiers of “%s” are the same on the page', (region) => {
	const { dossiers } = publishedView(region);
	expect(unpackDossiers(packDossiers(dossiers))).toEqual(dossiers);
});
