/** Value of the index where one supplier has everything. */
export const HERFINDAHL_MOST = 10_000;

/**
 * Above these values the competition authorities of the United States call a market moderately and highly concentrated (the upper
 * one: U.S. Department of Justice and Federal Trade Commission, Merger Guidelines, December 2023, guideline 1; both: the Department's
 * page on the index). They are made for companies in one market and are used here as yardsticks for countries.
 */
export const MODERATELY_CONCENTRATED = 1000;
export const HIGHLY_CONCENTRATED = 1800;

/**
 * Herfindahl-Hirschman index: the sum of the squared shares in percent, from near 0 (many equal parts) to 10,000 (one has all).
 * O. C. Herfindahl, Concentration in the Steel Industry, 1950; A. O. Hirschman, American Economic Review 54(5), 1964.
 * Undefined where the amounts add up to nothing.
 */
export function herfindahl(amounts: readonly number[]): number | undefined {
	const sum = amounts.reduce((total, amount) => total + amount, 0);
	if (sum <= 0) return undefined;
	return HERFINDAHL_MOST * amounts.reduce((total, amount) => total + (amount / sum) ** 2, 0);
}

export type Concentration = 'low' | 'moderate' | 'high';

/** Which of the three ranges an index falls in. */
export function concentration(index: number): Concentration {
	if (index > HIGHLY_CONCENTRATED) return 'high';
	return index >= MODERATELY_CONCENTRATED ? 'moderate' : 'low';
}
