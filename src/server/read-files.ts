import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { decodeUtf8 } from '#core/csv/decode.ts';
import { fileFinding, type Finding } from '#core/schema/finding.ts';

/** The data package of the project that is built. */
export const DATA_ROOT = 'data';

export interface ReadFiles {
	/** Text by path under the root, with `/` between folders; sorted by path. A file that is not UTF-8 is left out. */
	readonly texts: ReadonlyMap<string, string>;
	readonly findings: readonly Finding[];
}

/** Reads every file under `root`, which is relative to the working folder; a missing folder is a finding. */
export function readFiles(root = DATA_ROOT): ReadFiles {
	const texts = new Map<string, string>();
	const findings: Finding[] = [];
	for (const path of listFiles(root)) {
		const decoded = decodeUtf8(`${root}/${path}`, readFileSync(join(root, path)));
		if (decoded.finding) findings.push(decoded.finding);
		else texts.set(path, decoded.text);
	}
	if (texts.size === 0 && findings.length === 0) {
		findings.push(
			fileFinding(root, 'expected the folder of the data package', 'Run the command in the folder of the project')
		);
	}
	return { texts, findings };
}

function listFiles(root: string): string[] {
	try {
		return readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) =>
				join(entry.parentPath, entry.name)
					.slice(root.length + 1)
					.split(sep)
					.join('/')
			)
			.sort();
	} catch {
		return [];
	}
}
