import { parsePackage } from '#core/schema/parse-package.ts';
import type { Edition } from '#core/sheet/figure-content.ts';
import { dataHash } from './data-version.ts';
import { dataFileText, readCatalogue } from './read.ts';
import { DATA_ROOT } from './read-files.ts';

/**
 * What the site says of itself in files that are made when it is built. The day is that of the newest facts, not of the build: the
 * same data give the same files.
 */
export function builtEdition(site: string, name: string, root = DATA_ROOT): Edition {
	const { descriptor } = parsePackage(`${root}/datapackage.json`, dataFileText('datapackage.json', root));
	const retrieved = readCatalogue(root)
		.sources.map((source) => source.retrieved)
		.sort()
		.at(-1);
	if (retrieved === undefined) throw new Error(`${root}/sources.csv has no row: every fact needs its source`);
	return { site, name, version: descriptor?.version ?? '', hash: dataHash(root), retrieved, today: retrieved };
}
