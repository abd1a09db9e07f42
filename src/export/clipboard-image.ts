/** Why a picture did not get to the clipboard. */
export type CopyFailure =
	/** This browser, or a page without https, has no clipboard for pictures. */
	| 'unsupported'
	/** The person, the browser or the page around an embed does not allow it. */
	| 'denied'
	/** There was no picture to copy; `cause` says why. */
	| 'no_picture';

export type Copied =
	{ readonly ok: true } | { readonly ok: false; readonly reason: CopyFailure; readonly cause?: unknown };

/**
 * Puts a PNG on the clipboard. Call it right in the handler of the press: the clipboard is asked at once and waits for the picture,
 * because some browsers allow it only then.
 */
export async function copyImage(png: () => Promise<Blob>): Promise<Copied> {
	if (!canCopyImage()) return { ok: false, reason: 'unsupported' };
	let failed: unknown;
	const picture = png().catch((cause: unknown) => {
		failed = cause ?? new Error('no reason given');
		throw cause;
	});
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
		return { ok: true };
	} catch (cause) {
		return failed === undefined
			? { ok: false, reason: 'denied', cause }
			: { ok: false, reason: 'no_picture', cause: failed };
	}
}

/** Whether this browser has a clipboard for pictures at all. */
export function canCopyImage(): boolean {
	return (
		typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator && typeof navigator.clipboard.write === 'function'
	);
}
