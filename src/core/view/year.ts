import type { ParameterIssue } from './codec.ts';

/** The year to show: the one asked for if the indicator has rows in it, else `latest` with the reason. */
export function yearShown(
	asked: number | 'latest',
	years: readonly number[]
): { year: number | 'latest'; issue: ParameterIssue | undefined } {
	if (asked === 'latest' || years.includes(asked)) return { year: asked, issue: undefined };
	return {
		year: 'latest',
		issue: { parameter: 'year', reason: 'no_such_year', came: String(asked).padStart(4, '0'), used: 'latest' }
	};
}
