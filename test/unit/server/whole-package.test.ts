import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '#export/zip.ts';
import { builtEdition } from '#server/edition.ts';
import { publishedPackage } from '#server/published-package.ts';
import { wholePackageFiles } from '#server/whole-package.ts';
import { packageWords } from '#ui/take-away/package-words.ts';
import { readZip } from '../export/read-zip.ts';
import { packageFaults } from '../take-away/package-faults.ts';

const edition = builtEdition('https://atlas.example', 'Production Atlas');
const make = () => zipFiles(wholePackageFiles(edition, packageWords), edition.retrieved);
const files = readZip(make());

describe('the archive of the whole package', () => {
	it('holds every file as it is, and its papers', () => {
		const csv = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.csv'));
		const papers = ['README.md', 'datapackage.json', 'citation.bib', 'citation.ris', 'citation.json', 'citation.txt'];
		expect([...files.keys()].toSorted()).toEqual([...csv, ...papers].toSorted());
		for (const path of csv) expect(files.get(path)?.text === readFileSync(`data/${path}`, 'utf8')).toBe(true);
	});

	it('is described by its own descriptor, size and hash included', () => {
		const { resources } = JSON.parse(files.get('datapackage.json')?.text ?? '') as {
			resources: { path: string; bytes: number; hash: string }[];
		};
		for (const { path, bytes, hash } of resources) {
			const text = files.get(path)?.text ?? '';
			expect([path, bytes]).toEqual([path, Buffer.byteLength(text)]);
			expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
		}
	});

	it('says in its README what it is, of when, and under which licences', () => {
		const readme = files.get('README.md')?.text ?? '';
		for (const part of [
			edition.hash,
			edition.version,
			'https://atlas.example/data',
			'`indicators/fda_api_sites.csv`'
		]) {
			expect(readme).toContain(part);
		}
		expect(readme).toContain('non-commercial use only');
		const sources = readFileSync('data/sources.csv', 'utf8').trim().split('\n').length - 1;
		expect(readme.match(/^- .*Retrieved \d/gm)?.length).toBe(sources);
	});

	it('is the same for the same data', () => {
		expect(Buffer.from(make()).equals(Buffer.from(make()))).toBe(true);
	});
});

it('the published descriptor keeps the rules of the standard', () => {
	expect(packageFaults(publishedPackage())).toEqual([]);
});
