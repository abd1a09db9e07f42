import { test as base, expect } from '@playwright/test';
import { listenForComplaints, type Complaints } from './complaints.ts';
import { readEnvironment } from './environment.ts';
import { followPage } from './settle.ts';

/**
 * Playwright's test, against the served build: `page.goto('/explore')`. A test fails when the page complains:
 * console errors and warnings, uncaught errors, failed requests, requests to another host.
 */
export const test = base.extend<{ complaints: Complaints }>({
	baseURL: async ({}, use) => {
		await use(readEnvironment().site);
	},
	launchOptions: [
		async ({}, use) => {
			await use(readEnvironment().launchOptions);
		},
		{ scope: 'worker' }
	],
	/** Opening and reloading wait until the page has come to rest, so that no test acts on one that cannot answer yet. */
	page: async ({ page, javaScriptEnabled }, use) => {
		if (javaScriptEnabled) {
			const { settled } = followPage(page);
			const goto = page.goto.bind(page);
			const reload = page.reload.bind(page);
			page.goto = async (...given) => {
				const response = await goto(...given);
				await settled();
				return response;
			};
			page.reload = async (...given) => {
				const response = await reload(...given);
				await settled();
				return response;
			};
		}
		await use(page);
	},
	complaints: [
		async ({ context }, use) => {
			const complaints = listenForComplaints(context, readEnvironment().site);
			await use(complaints);
			expect(complaints.list(), 'what the page complained about').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect, type Complaints };
