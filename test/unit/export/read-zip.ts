import { crc32, inflateRawSync } from 'node:zlib';

export interface ZippedFile {
	readonly text: string;
	/** Date and time as they stand in the archive, in its own coding. */
	readonly stamp: number;
}

/**
 * Reads a ZIP archive by its central directory (APPNOTE 4.3), with the decompressor of Node and not with the package that wrote it.
 * Throws where a checksum, a length or a signature is wrong.
 */
export function readZip(bytes: Uint8Array): Map<string, ZippedFile> {
	const archive = Buffer.from(bytes);
	const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
	const files = new Map<string, ZippedFile>();
	let at = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
		if (archive.readUInt32LE(at) !== 0x02014b50) throw new Error(`no entry at ${at}`);
		const method = archive.readUInt16LE(at + 10);
		const [checksum, packed, size] = [16, 20, 24].map((offset) => archive.readUInt32LE(at + offset)) as [
			number,
			number,
			number
		];
		const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
			number,
			number,
			number
		];
		const local = archive.readUInt32LE(at + 42);
		const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
		const body = archive.subarray(start, start + packed);
		const file = method === 0 ? body : inflateRawSync(body);
		const path = archive.toString('utf8', at + 46, at + 46 + name);
		if (file.length !== size || crc32(file) !== checksum) throw new Error(`${path} is damaged`);
		if (files.has(path)) throw new Error(`${path} stands twice in the archive`);
		files.set(path, { text: file.toString('utf8'), stamp: archive.readUInt32LE(at + 12) });
		at += 46 + name + extra + comment;
	}
	return files;
}
