import { test as base, expect } from '@playwright/test';
import { listenForComplaints, type Complaints } from './complaints.ts';
import { readEnvironment } from './environment.ts';

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
