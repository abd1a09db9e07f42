/** From here on a number is written compactly ("12 m") where space is short. */
export const EXACT_BELOW = 1_000_000;

const MAX_DIGITS = 12;
const formatters = new Map<string, Intl.NumberFormat>();

/**
 * A value with exactly the decimals of its indicator: "1,234.5". A value that would read as zero without being zero
 * keeps two significant digits: "0.0004".
 */
export function exactNumber(value: number, decimals: number, locale: string): string {
	const format = vanishes(value, decimals) ? significant(locale, 2) : fixed(locale, decimals, decimals);
	return signed(format.format(value));
}

/** A large number in few characters, with `digits` significant ones from a million up and all whole ones below: "12", "1,200", "1.2 bn". */
export function compactNumber(value: number, locale: string, digits = 2): string {
	if (Math.abs(value) >= EXACT_BELOW) return compact(value, digits, locale);
	const format = Math.abs(value) < 1000 ? significant(locale, 3) : fixed(locale, 0, 0);
	return signed(format.format(value));
}

/** Percent of a share that is no more than what adding up fractions leaves over. */
const NO_PART = 1e-6;

/** A share (0–1) in whole percent: "93%". A part never reads as nothing or as the whole: it has as many decimals as it takes, "0.04%", "99.96%". */
export function percentText(share: number, locale: string): string {
	const rest = Math.min(share, 1 - share) * 100;
	const decimals = rest > NO_PART && rest < 0.5 ? Math.ceil(-Math.log10(rest)) : 0;
	return formatter(locale, `% ${decimals}`, { style: 'percent', maximumFractionDigits: decimals }).format(share);
}

/** A year, without a thousands separator, in the digits of the language. */
export function yearText(year: number, locale: string): string {
	return formatter(locale, 'year', { useGrouping: false, maximumFractionDigits: 0 }).format(year);
}

/**
 * Limits or ticks as they stand next to each other: all exact below a million, all compact above. As many digits as it takes
 * to write each one truly, at least as many as keep different numbers apart: two limits never read the same.
 */
export function distinctNumbers(values: readonly number[], locale: string): string[] {
	const large = values.some((value) => Math.abs(value) >= EXACT_BELOW);
	const write = (value: number, digits: number): string =>
		large ? compact(value, digits, locale) : signed(fixed(locale, 0, digits).format(value));
	const isTrue = (value: number, digits: number): boolean =>
		Number(large ? value.toPrecision(digits) : value.toFixed(digits)) === value;
	const different = new Set(values).size;
	for (const strict of [true, false]) {
		for (let digits = large ? 1 : 0; digits <= MAX_DIGITS; digits += 1) {
			if (strict && !values.every((value) => isTrue(value, digits))) continue;
			const texts = values.map((value) => write(value, digits));
			if (new Set(texts).size === different) return texts;
		}
	}
	return values.map(String);
}

/** The value that a person reads: rounded to the indicator's decimals, unless that would make it zero. Classes are made of these. */
export function shownValue(value: number, decimals: number): number {
	// Most values are whole, and writing a number out takes long.
	if (Number.isInteger(value)) return value === 0 ? 0 : value;
	const rounded = Number(value.toFixed(decimals));
	return rounded === 0 ? Number(value.toPrecision(2)) : rounded;
}

function vanishes(value: number, decimals: number): boolean {
	return value !== 0 && Number(value.toFixed(decimals)) === 0;
}

/** With a no-break space between number and abbreviation, which some languages leave out. */
function compact(value: number, digits: number, locale: string): string {
	const parts = formatter(locale, `c${digits}`, {
		notation: 'compact',
		maximumSignificantDigits: digits
	}).formatToParts(value);
	const text = parts
		.map((part, index) =>
			part.type === 'compact' && parts[index - 1]?.type !== 'literal' ? `\u00a0${part.value}` : part.value
		)
		.join('');
	return signed(text);
}

/** A minus sign instead of the hyphen that many languages' data have: it is as wide as a figure and is read aloud. */
function signed(text: string): string {
	return text.replace('-', '\u2212');
}

function fixed(locale: string, least: number, most: number): Intl.NumberFormat {
	return formatter(locale, `f${least}-${most}`, {
		minimumFractionDigits: least,
		maximumFractionDigits: most,
		signDisplay: 'negative'
	});
}

function significant(locale: string, digits: number): Intl.NumberFormat {
	return formatter(locale, `s${digits}`, { maximumSignificantDigits: digits, signDisplay: 'negative' });
}

/** Making a formatter costs far more than using it, so each is made once. */
function formatter(locale: string, name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = `${locale} ${name}`;
	let made = formatters.get(key);
	if (!made) {
		made = new Intl.NumberFormat(spelling(locale), options);
		formatters.set(key, made);
	}
	return made;
}

/** English pages follow the spelling of the United Nations, which is British: "bn", not "B". */
function spelling(locale: string): string {
	return locale === 'en' ? 'en-GB' : locale;
}
