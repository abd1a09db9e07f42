import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer } from '#server/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const longCsv = `iso3,note\n${'CIV,Côte d’Ivoire\n'.repeat(200)}`;
const files: Record<string, string> = {
	'index.html': '<h1>overview</h1>',
	'explore.html': '<h1>explore</h1>',
	'data.html': '<h1>catalogue</h1>',
	'data/fda_api_sites.html': '<h1>one indicator</h1>',
	'data/indicators/fda_api_sites.csv': longCsv,
	'data/datapackage.json': '{}',
	'_app/immutable/a.js': 'export {};',
	'embed.js': '',
	'embed/births.html': '<h1>embed</h1>',
	'embed/scripts/figure.0123456789.js': '',
	'shapes/world.json': '{}',
	'figures/births/world.0123456789.svg': '<svg/>',
	'figures/births/world.svg': '<svg/>',
	'404.html': '<h1>not found</h1>'
};
for (const [name, text] of Object.entries(files)) {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), text);
}
const server = createSiteServer(folder);
let port = 0;

interface Answer {
	status: number;
	headers: NodeJS.Dict<string | string[]>;
	body: Buffer;
}

/** Node's plain client: it follows no redirect, unpacks nothing and sends the path as given. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const sent = request({ port, path, ...options }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
			);
		});
		sent.on('error', reject);
		sent.end();
	});
}

beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, resolve));
	port = (server.address() as AddressInfo).port;
});
afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

describe('createSiteServer', () => {
	it.each([
		['/', 'overview', 'text/html;charset=utf-8'],
		['/explore', 'explore', 'text/html;charset=utf-8'],
		['/explore?indicator=fda_api_sites', 'explore', 'text/html;charset=utf-8'],
		['/data', 'catalogue', 'text/html;charset=utf-8'],
		['/data/fda_api_sites', 'one indicator', 'text/html;charset=utf-8'],
		['/data/indicators/fda_api_sites.csv', 'Côte d’Ivoire', 'text/csv; charset=utf-8'],
		['/data/datapackage.json', '{}', 'application/json'],
		['/_app/immutable/a.js', 'export', 'text/javascript']
	])('serves %s', async (path, text, type) => {
		const { status, headers, body } = await ask(path);
		expect(status).toBe(200);
		expect(headers['content-type']).toBe(type);
		expect(body.toString()).toContain(text);
	});

	it.each([
		'/nothing',
		'/data/nothing',
		'/data/indicators',
		'/../package.json',
		'/%2e%2e/package.json',
		'/%',
		'//host/x'
	])('answers %s with the page for unknown addresses', async (path) => {
		const { status, headers, body } = await ask(path);
		expect(status).toBe(404);
		expect(headers['content-type']).toBe('text/html;charset=utf-8');
		expect(body.toString()).toBe('<h1>not found</h1>');
	});

	it.each([
		['/data/', '/data'],
		['/data/?q=a/', '/data?q=a/'],
		['//other.example//', '/other.example']
	])('sends %s to %s, on this host', async (path, location) => {
		const { status, headers } = await ask(path);
		expect(status).toBe(308);
		expect(headers.location).toBe(location);
	});

	it('compresses text for those who take it, and only for them', async () => {
		const path = '/data/indicators/fda_api_sites.csv';
		const packed = await ask(path, { headers: { 'accept-encoding': 'gzip' } });
		expect(packed.headers['content-encoding']).toBe('gzip');
		expect(packed.headers.vary).toBe('Accept-Encoding');
		expect(gunzipSync(packed.body).toString()).toBe(longCsv);
		const plain = await ask(path);
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(plain.body.toString()).toBe(longCsv);
	});

	it('lets browsers keep only files whose name changes with their content', async () => {
		expect((await ask('/_app/immutable/a.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
		for (const path of ['/embed/scripts/figure.0123456789.js', '/figures/births/world.0123456789.svg']) {
			expect((await ask(path)).headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
		}
		for (const path of ['/explore', '/embed.js', '/figures/births/world.svg']) {
			expect((await ask(path)).headers['cache-control'], path).toBe('no-cache');
		}
		const { headers } = await ask('/explore');
		const again = await ask('/explore', { headers: { 'if-none-match': String(headers.etag) } });
		expect(again.status).toBe(304);
	});

	it.each([
		'/_app/immutable/a.js',
		'/embed.js',
		'/embed/births',
		'/embed/scripts/figure.0123456789.js',
		'/data/indicators/fda_api_sites.csv',
		'/data/datapackage.json',
		'/shapes/world.json',
		'/figures/births/world.svg'
	])('lets other sites, and frames that have none, read %s', async (path) => {
		const { status, headers } = await ask(path);
		expect(status).toBe(200);
		expect(headers['access-control-allow-origin']).toBe('*');
		expect(headers['x-frame-options']).toBeUndefined();
	});

	it('answers HEAD without a body and refuses to be written to', async () => {
		const head = await ask('/nothing', { method: 'HEAD' });
		expect([head.status, head.body.length]).toEqual([404, 0]);
		expect((await ask('/', { method: 'POST' })).status).toBe(405);
	});

	it('says what to do when nothing has been built', () => {
		expect(() => createSiteServer(join(folder, 'missing'))).toThrow(/run "npm run build" first/);
	});
});
