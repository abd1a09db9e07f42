import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '#server/serve.ts';
import { expect, test } from './harness/test.ts';

/** The same build in a folder of a host that knows nothing of the site beside it. */
let host: Server;
let folder: string;

test.beforeAll(async () => {
	const site = createSiteServer('build');
	host = createServer((request, response) => {
		const path = /^\/some\/folder(\/.*)$/.exec(request.url ?? '')?.[1];
		if (path === undefined) {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('outside the site');
			return;
		}
		request.url = path;
		site.emit('request', request, response);
	});
	await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
	folder = `http://localhost:${(host.address() as AddressInfo).port}/some/folder`;
});

test.afterAll(() => {
	host.closeAllConnections();
	host.close();
});

test('in a folder of a host, pages lead to each other and data come', async ({ page, complaints }) => {
	complaints.expect(new RegExp(`request to another host: ${folder}/`));
	await page.goto(`${folder}/explore`);
	await page.getByRole('button', { name: /^Region/ }).click();
	await page.getByRole('dialog', { name: 'Region' }).getByRole('link', { name: 'Africa', exact: true }).first().click();
	await expect(page.locator('[data-map]')).not.toHaveAttribute('data-map', 'world');
	await page.getByRole('link', { name: 'Vaccines', exact: true }).first().click();
	await expect(page).toHaveURL(`${folder}/vaccines`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('accine');
	await page.getByRole('searchbox', { name: 'Search the atlas' }).fill('ivory coast');
	await page.getByRole('option', { name: /Ivory Coast/ }).click();
	await expect(page).toHaveURL(`${folder}/countries/CIV`);
});
