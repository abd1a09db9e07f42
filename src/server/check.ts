import { checkPackage, type CheckedPackage } from '#core/schema/check-package.ts';
import type { Finding } from '#core/schema/finding.ts';
import { DATA_ROOT, readFiles } from './read-files.ts';

export interface CheckedFiles {
	readonly texts: ReadonlyMap<string, string>;
	readonly data: CheckedPackage['data'];
	readonly rows: number;
	/** What stops the build. */
	readonly errors: readonly Finding[];
	/** What is said only: an optional table that is missing. */
	readonly warnings: readonly Finding[];
}

/** Reads and checks the whole data package on disk. */
export function checkFiles(root = DATA_ROOT): CheckedFiles {
	const { texts, findings: unreadable } = readFiles(root);
	const checked = checkPackage(texts, root);
	// A file that could not be read is not missing: the one finding is enough.
	const known = new Set(unreadable.map((finding) => finding.file));
	const findings = [
		...unreadable,
		...checked.findings.filter((finding) => finding.line !== undefined || !known.has(finding.file))
	];
	return {
		texts,
		data: checked.data,
		rows: checked.rows,
		errors: findings.filter((finding) => !finding.warning),
		warnings: findings.filter((finding) => finding.warning)
	};
}
