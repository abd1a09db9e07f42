import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { readEnvironment } from './environment.ts';
import { expect, test as base } from './test.ts';

/** A page of somebody else, on another port: shows what it is given, and keeps every message that comes. */
export interface HostPage {
	/** Opens the page with a body of its own. */
	readonly open: (body: string) => Promise<void>;
	/** All messages so far. */
	readonly got: () => Promise<unknown[]>;
}

export const test = base.extend<{ host: HostPage }>({
	host: async ({ page, complaints }, use) => {
		let html = '';
		const server = createServer((_, response) => {
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.end(
				`<!doctype html><title>Host</title><link rel="icon" href="data:,"><body style="margin:0">
<script>window.got = []; addEventListener('message', (event) => got.push(event.data));</script>${html}`
			);
		});
		await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
		const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
		await use({
			open: async (body) => {
				html = body;
				complaints.expect(new RegExp(`request to another host: ${address}`));
				await page.goto(address);
			},
			got: () => page.evaluate(() => (window as unknown as { got: unknown[] }).got)
		});
		server.closeAllConnections();
		server.close();
	}
});
export { expect };

/** Markup of a frame that shows an embed; `view` is its address below `/embed/`. */
export function frame(view: string, { style = 'width:100%', more = '' } = {}): string {
	const src = `${readEnvironment().site}/embed/${view}`.replaceAll('&', '&amp;');
	return `<iframe src="${src}" style="height:150px;border:0;${style}" ${more}></iframe>`;
}

/** Markup of our script for hosts. */
export const script = (): string => `<script src="${readEnvironment().site}/embed.js" async></script>`;

/** The frames of embeds on a page, in its order. */
export const embeds = (page: Page): Frame[] => page.frames().filter((one) => one.url().includes('/embed/'));

/** Waits until every frame is as high as its figure needs, within a pixel. */
export async function expectFit(page: Page, frames: number): Promise<void> {
	await expect
		.poll(async () => {
			const off = await misfit(page);
			return off.length === frames && off.every((pixels) => pixels <= 1);
		})
		.toBe(true);
}

/** How far each frame's height is from what its figure needs. */
export async function misfit(page: Page): Promise<number[]> {
	const needed = await Promise.all(
		embeds(page).map((one) =>
			one.evaluate(() => (document.getElementById('embed')?.getBoundingClientRect().bottom ?? 0) + scrollY)
		)
	);
	const given = await page.evaluate(() => [...document.querySelectorAll('iframe')].map((one) => one.offsetHeight));
	return given.map((height, index) => Math.abs(height - (needed[index] ?? 0)));
}
