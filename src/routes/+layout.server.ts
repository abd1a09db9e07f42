import { parsePackage } from '#core/schema/parse-package.ts';
import { dataFileText, readCatalogue } from '#server/read.ts';
import type { LayoutServerLoad } from './$types';

/** How recent the data package is: its version, and the date of the newest facts in it. */
export const load: LayoutServerLoad = () => {
	const [newest] = readCatalogue()
		.sources.map(({ retrieved }) => retrieved)
		.sort()
		.reverse();
	if (newest === undefined) throw new Error('data/sources.csv has no row: every fact needs its source');
	return { retrieved: newest, version: version() };
};

let known: string | undefined;

/** Read once: the layout of every page asks for it. */
function version(): string {
	known ??= parsePackage('data/datapackage.json', dataFileText('datapackage.json')).descriptor?.version ?? '';
	return known;
}
