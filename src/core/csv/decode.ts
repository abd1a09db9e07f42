import { cutCame, type Finding } from '#core/schema/finding.ts';

const NEWLINE = 0x0a;

/** Text of a file, or the line that is not UTF-8. A byte order mark stays in the text, so that the parser can judge it. */
export type Decoded = { readonly text: string; readonly finding?: never } | { readonly finding: Finding };

/** Bytes → text. Anything but UTF-8 is refused: a guess at the encoding would turn "Côte" into "CÃ´te" unseen. */
export function decodeUtf8(file: string, bytes: Uint8Array): Decoded {
	try {
		return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	} catch {
		const { line, came } = firstBadLine(bytes);
		return {
			finding: {
				file,
				line,
				column: undefined,
				what: 'expected UTF-8 text',
				came,
				remedy:
					'Save the file again as "CSV UTF-8"; spreadsheet programs often write Windows-1252 or UTF-16 unless told otherwise'
			}
		};
	}
}

/** Newlines cannot be part of a longer UTF-8 sequence, so each line stands for itself. */
function firstBadLine(bytes: Uint8Array): { line: number | undefined; came: string | undefined } {
	const strict = new TextDecoder('utf-8', { fatal: true });
	let start = 0;
	for (let line = 1; start <= bytes.length; line++) {
		const newline = bytes.indexOf(NEWLINE, start);
		const end = newline === -1 ? bytes.length : newline;
		const part = bytes.subarray(start, end);
		try {
			strict.decode(part);
		} catch {
			return { line, came: cutCame(new TextDecoder('utf-8').decode(part)) };
		}
		start = end + 1;
	}
	return { line: undefined, came: undefined };
}
