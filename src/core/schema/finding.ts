/** One thing wrong with a file, said so that a person can mend it. Line 1 is the header. */
export interface Finding {
	readonly file: string;
	readonly line: number | undefined;
	/** Column of a table; of a JSON file the place in it, such as `resources[2].path`. */
	readonly column: string | undefined;
	/** What is wrong: what was expected. */
	readonly what: string;
	/** What came, cut to a readable length. */
	readonly came: string | undefined;
	/** What to do about it. */
	readonly remedy: string;
	/** Said aloud, but the build goes on: for an optional table that is missing. */
	readonly warning?: true;
}

/** `data/indicators/x.csv:12 column "value": expected a number, came "n/a". Write the number with a point, or leave the cell empty and set status.` */
export function findingText(finding: Finding): string {
	const where = [
		finding.file,
		finding.line === undefined ? '' : `:${finding.line}`,
		finding.column === undefined ? '' : ` ${finding.file.endsWith('.json') ? 'at' : 'column'} "${finding.column}"`
	].join('');
	const came = finding.came === undefined ? '' : `, came ${JSON.stringify(finding.came)}`;
	return `${where}: ${finding.what}${came}. ${finding.remedy}`;
}

/** Longest value that a finding repeats, in UTF-16 units. */
const CAME_LENGTH = 80;

/** What came, short enough to read in one line; never cut inside a surrogate pair. */
export function cutCame(value: string): string {
	if (value.length <= CAME_LENGTH) return value;
	return `${value.slice(0, CAME_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A finding about a whole file. */
export function fileFinding(file: string, what: string, remedy: string, came?: string): Finding {
	return { file, line: undefined, column: undefined, what, came: came === undefined ? came : cutCame(came), remedy };
}
