/*
 * What a spreadsheet takes for a formula when it opens a CSV file, after the list of OWASP ("CSV Injection"): text that starts with
 * =, +, -, @, their full-width forms, a tab or a line break.
 */
const STARTS_FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]/;

/**
 * A sign, then digits alone, in groups parted by single blanks, points or commas, with an exponent or a percent sign at the end:
 * -5, +254, -5.2e3, +254 700 000. Nothing in it can be computed; `+254-700` can, and is therefore no number here.
 */
const NUMBER = /^[+-]\(?\d+\)?(?:[ \u00A0\u202F.,]\d+)*(?:[eE][+-]?\d+)?(?:[ \u00A0\u202F]?%)?$/;

/** True for text that a spreadsheet would run instead of showing it. */
export function runsInSpreadsheet(text: string): boolean {
	return STARTS_FORMULA.test(text) && !NUMBER.test(text);
}

/** The text with an apostrophe before it where it would run, which spreadsheets read as "text follows"; otherwise as it is. */
export function neutralised(text: string): string {
	return runsInSpreadsheet(text) ? `'${text}` : text;
}
