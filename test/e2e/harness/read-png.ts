import { inflateSync } from 'node:zlib';

/** Size of a PNG, and how many values its filtered bytes have: a blank picture has two or three. Throws for what is no PNG. */
export function readPng(bytes: Buffer): { width: number; height: number; distinctBytes: number } {
	if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('no PNG');
	const parts: Buffer[] = [];
	for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
		const size = bytes.readUInt32BE(at);
		if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + size));
	}
	const pixels = inflateSync(Buffer.concat(parts));
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), distinctBytes: new Set(pixels).size };
}
