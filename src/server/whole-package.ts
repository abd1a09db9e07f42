import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceMix } from '#core/cite/licence-mix.ts';
import { licenceLines, licenceText } from '#core/cite/licence-text.ts';
import { oneLine } from '#core/cite/reference.ts';
import { isRecord } from '#core/schema/json.ts';
import type { Edition } from '#core/sheet/figure-content.ts';
import { bullets, codeText, markdownText, section } from '#core/take-away/markdown.ts';
import { citationFiles } from '#core/take-away/package-files.ts';
import type { PackageWords } from '#core/take-away/words.ts';
import { publishedPackage } from './published-package.ts';
import { readCatalogue } from './read.ts';
import { DATA_ROOT } from './read-files.ts';

/** Page of the site that the package belongs to. */
const PAGE = '/data';

/** Every file of the data package with its papers, by path in the archive: `datapackage.json` stands at the root, as programs expect. */
export function wholePackageFiles(
	edition: Edition,
	words: PackageWords,
	root = DATA_ROOT
): Map<string, string | Uint8Array> {
	const descriptor = publishedPackage(root);
	const described = listed(descriptor);
	const { sources } = readCatalogue(root);
	const content = { title: String(descriptor['title']), file: 'all', path: PAGE, sources };
	const citations = citationFiles(content, edition, words);
	return new Map<string, string | Uint8Array>([
		['README.md', readme(descriptor, edition, words, citations, root)],
		['datapackage.json', `${JSON.stringify(descriptor, null, '\t')}\n`],
		...citations,
		...described.map(({ path }) => [path, readFileSync(join(root, path))] as const)
	]);
}

function listed(descriptor: Readonly<Record<string, unknown>>): { path: string; title: string }[] {
	const { resources } = descriptor;
	return (Array.isArray(resources) ? resources : [])
		.filter(isRecord)
		.map(({ path, title }) => ({ path: String(path), title: String(title) }));
}

function readme(
	descriptor: Readonly<Record<string, unknown>>,
	edition: Edition,
	words: PackageWords,
	citations: readonly (readonly [string, string])[],
	root: string
): string {
	const { sources, licences } = readCatalogue(root);
	const mix = licenceMix(sources, licences);
	const { site, name, version, hash, retrieved } = edition;
	const files = listed(descriptor).map(({ path, title }) => `${codeText(path)}: ${markdownText(title)}`);
	const text = citations.find(([path]) => path === 'citation.txt')?.[1] ?? '';
	return `${[
		`# ${markdownText(String(descriptor['title']))}`,
		markdownText(String(descriptor['description'])),
		words.take_away_readme_package({ site: name, url: site + PAGE }),
		words.take_away_readme_edition({ version, hash, date: words.date(retrieved) }),
		section(
			words.take_away_readme_files(),
			bullets([
				`${codeText('datapackage.json')}: ${words.take_away_readme_package_file()}`,
				`${codeText('citation.*')}: ${words.take_away_readme_citation_files()}`,
				...files
			])
		),
		section(words.take_away_readme_boundaries(), words.figure_boundaries()),
		section(
			words.take_away_readme_licences(),
			[...licenceText(mix, words), bullets(licenceLines(mix, words).map(oneLine))].join('\n\n')
		),
		section(words.take_away_readme_cite(), text.trimEnd())
	].join('\n\n')}\n`;
}
