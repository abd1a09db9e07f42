import type { CopyFailure } from '#export/clipboard-image.ts';

/** A picture that did not get to the clipboard. */
export class CopyError extends Error {
	override readonly name = 'CopyError';
	readonly reason: CopyFailure;

	constructor(reason: CopyFailure, options?: ErrorOptions) {
		super(`image to the clipboard: ${reason}`, options);
		this.reason = reason;
	}
}
