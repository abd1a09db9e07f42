import { oneLine } from '#core/cite/reference.ts';

/** Text on one line, with what Markdown or HTML would read as markup written so that it is read as text. */
export function markdownText(text: string): string {
	return oneLine(text).replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
}

/** Text as code; fenced by more backticks than it holds in a row. */
export function codeText(text: string): string {
	const line = oneLine(text);
	const longest = [...line.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
	const fence = '`'.repeat(longest + 1);
	return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

export function section(heading: string, body: string): string {
	return `## ${heading}\n\n${body}`;
}

export function bullets(items: readonly string[]): string {
	return items.map((item) => `- ${item}`).join('\n');
}
