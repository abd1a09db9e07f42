import type { BrowserContext } from '@playwright/test';

/** Everything that must not happen while a page is used. */
export interface Complaints {
	/** Expects complaints that match; the test fails if none comes. */
	expect(pattern: RegExp): void;
	/** Complaints so far that nobody expected, and expectations that did not come true. */
	list(): readonly string[];
}

/**
 * Listens to all pages of a context for console errors and warnings, uncaught errors, failed requests, error answers
 * and requests to another host.
 *
 * @param site origin of the site under test
 */
export function listenForComplaints(context: BrowserContext, site: string): Complaints {
	const seen: string[] = [];
	const expected: RegExp[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') {
			seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
		}
	});
	context.on('weberror', (event) => {
		seen.push(`uncaught: ${event.error().stack ?? event.error().message}`);
	});
	context.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (origin !== site && protocol !== 'data:' && protocol !== 'blob:') {
			seen.push(`request to another host: ${request.url()}`);
		}
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? 'unknown reason';
		// The browser drops what a page still loads when it is left, and what becomes a download; with scripts switched
		// off it names the policy for each script. What the page's own policy blocks is on the console as well.
		if (reason !== 'net::ERR_ABORTED' && reason !== 'csp') seen.push(`request failed: ${request.url()}: ${reason}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) seen.push(`answer ${response.status()}: ${response.url()}`);
	});
	return {
		expect: (pattern) => expected.push(pattern),
		list: () => [
			...seen.filter((text) => !expected.some((pattern) => pattern.test(text))),
			...expected
				.filter((pattern) => !seen.some((text) => pattern.test(text)))
				.map((pattern) => `expected but not seen: ${pattern.source}`)
		]
	};
}
