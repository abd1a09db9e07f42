/** Hands a file to the browser, which saves it under this name. */
export function saveFile(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has the file once the click is handled; the address is then of no more use.
	setTimeout(() => URL.revokeObjectURL(url));
}
