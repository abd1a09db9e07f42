import { findingText, type Finding } from '#core/schema/finding.ts';

/** Findings of one file that are printed; more would hide the other files. */
const PER_FILE = 20;

/** Findings as lines, grouped by file in the order in which the files came up, each group cut with a count of the rest. */
export function reportText(findings: readonly Finding[]): string {
	const byFile = Map.groupBy(findings, (finding) => finding.file);
	return [...byFile]
		.map(([file, group]) => {
			const lines = group.slice(0, PER_FILE).map((finding) => `  ${findingText(finding)}`);
			const rest = group.length - PER_FILE;
			if (rest > 0) lines.push(`  … and ${rest} more in ${file}`);
			return [`${file}: ${group.length} ${group.length === 1 ? 'finding' : 'findings'}`, ...lines].join('\n');
		})
		.join('\n');
}
