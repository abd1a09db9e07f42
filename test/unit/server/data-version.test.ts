import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { dataHash } from '#server/data-version.ts';

const SOUND = 'test/fixtures/schema/good';

/** The hash of a copy of the sound package after a change to it. The copy stands beside the working folder, as roots are relative. */
function hashAfter(change: (root: string) => void): string {
	const root = mkdtempSync(join(tmpdir(), 'atlas-hash-'));
	try {
		cpSync(SOUND, root, { recursive: true });
		change(root);
		return dataHash(relative('.', root));
	} finally {
		rmSync(root, { recursive: true });
	}
}

it('is ten hexadecimal digits of the bytes of every file', () => {
	const hash = createHash('sha256');
	const paths = readdirSync('data', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice('data/'.length))
		.sort();
	for (const path of paths) {
		const bytes = readFileSync(`data/${path}`);
		hash.update(Buffer.concat([Buffer.from(`${path}\0${bytes.length}\0`), bytes]));
	}
	expect(dataHash()).toBe(hash.digest('hex').slice(0, 10));
	expect(dataHash()).toMatch(/^[0-9a-f]{10}$/);
});

it('changes with any byte and with any name, and with nothing else', () => {
	const same = hashAfter(() => undefined);
	expect(same).toBe(dataHash(SOUND));
	const others = [
		hashAfter((root) => writeFileSync(`${root}/sources.csv`, `${readFileSync(`${root}/sources.csv`, 'utf8')}\n`)),
		hashAfter((root) => renameSync(`${root}/sources.csv`, `${root}/origins.csv`)),
		hashAfter((root) => rmSync(`${root}/plants.csv`))
	];
	expect(new Set([same, ...others]).size).toBe(4);
});
