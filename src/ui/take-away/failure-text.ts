import * as m from '#locale/compiled/messages.js';
import { PngError } from '#export/png.ts';
import { CopyError } from './copy-error.ts';
import { reasonOf } from './reason-of.ts';

/** Why something could not be taken, in words; what nobody foresaw says its own. */
export function failureText(cause: unknown): string {
	if (cause instanceof PngError) {
		const { reason, width, height } = cause;
		if (reason === 'too_large') return m.take_away_too_large({ width, height });
		return reason === 'not_drawn' ? m.take_away_not_drawn() : m.take_away_not_encoded();
	}
	if (cause instanceof CopyError) {
		if (cause.reason === 'no_picture') return failureText(cause.cause);
		return cause.reason === 'unsupported' ? m.take_away_clipboard_none() : m.take_away_clipboard_denied();
	}
	return reasonOf(cause);
}
