/** What each origin adds up to, in the order in which they first come. */
export function originSums(flows: Iterable<{ readonly origin: string; readonly value: number }>): Map<string, number> {
	const sums = new Map<string, number>();
	for (const { origin, value } of flows) sums.set(origin, (sums.get(origin) ?? 0) + value);
	return sums;
}
