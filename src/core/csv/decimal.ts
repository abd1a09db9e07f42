/** Plain decimal number: no exponent, no thousands separator, no unit. */
export function isDecimal(text: string): boolean {
	return /^-?\d+(\.\d+)?$/.test(text);
}
