/** One line of the benchmark. */
export interface Measure {
	readonly what: string;
	readonly value: number;
	readonly unit: string;
	/** Highest value that is allowed; absent where a number is told without a budget. */
	readonly budget?: number;
	readonly digits?: number;
}

/** Middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	if (values.length === 0) throw new RangeError('median of no values');
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
	return (upper + lower) / 2;
}

/** A Markdown table of what was measured against its budget. */
export function markdownTable(measures: readonly Measure[]): string {
	const rows = measures.map(({ what, value, unit, budget, digits = 0 }) => {
		const allowed = budget === undefined ? '–' : `≤ ${budget} ${unit}`;
		return `| ${what} | ${value.toFixed(digits)} ${unit} | ${allowed} | ${verdict(value, budget)} |`;
	});
	return ['| what | measured | budget | |', '|---|---|---|---|', ...rows].join('\n');
}

function verdict(value: number, budget: number | undefined): string {
	if (budget === undefined) return '';
	return value <= budget ? 'within' : '**over**';
}
