import { strToU8, zipSync } from 'fflate';

export const ZIP_TYPE = 'application/zip';

/**
 * Files by path → bytes of a ZIP archive. The same files and day give the same bytes everywhere: archives keep local time, and the
 * day is written as noon of the calendar, not as a moment.
 *
 * @param day ISO date that every file bears; 1980 or later, as the format asks
 */
export function zipFiles(files: ReadonlyMap<string, string | Uint8Array>, day: string): Uint8Array<ArrayBuffer> {
	const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
	const mtime = new Date(year, month - 1, date, 12);
	if (Number.isNaN(mtime.getTime())) throw new RangeError(`expected an ISO date, came "${day}"`);
	const bytes = [...files].map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file] as const);
	// Not the asynchronous way: it compresses in a worker of a `blob:` address, which the policy of the site forbids.
	return zipSync(Object.fromEntries(bytes), { mtime, level: 6 });
}
