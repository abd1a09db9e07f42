/** How many sheets a PDF has: Chromium writes each as an object of its own, uncompressed. */
export function sheetsOf(pdf: Buffer): number {
	return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
