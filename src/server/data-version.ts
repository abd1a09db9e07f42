import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_ROOT, readFiles } from './read-files.ts';

/** Digits of the hash that are shown: two packages in a million million share them. */
const DIGITS = 10;

const known = new Map<string, string>();

/**
 * Stands for the bytes of the whole data package: the first ten hexadecimal digits of a SHA-256 over every file, sorted by path.
 * Each counts with its path and its length, so that moving a line from one file to the next changes the hash.
 */
export function dataHash(root = DATA_ROOT): string {
	const hash = known.get(root) ?? hashOf(root);
	known.set(root, hash);
	return hash;
}

function hashOf(root: string): string {
	const hash = createHash('sha256');
	for (const path of readFiles(root).texts.keys()) {
		const bytes = readFileSync(join(root, path));
		hash.update(`${path}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex').slice(0, DIGITS);
}
