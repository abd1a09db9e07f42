import type { Page, Request } from '@playwright/test';

/** Knows when a page has come to rest. */
export interface PageActivity {
	/**
	 * Waits until no request is open and the document has not changed for some time.
	 *
	 * @throws Error naming the open requests when that does not come within 30 s
	 */
	readonly settled: (quietMs?: number) => Promise<void>;
}

const limit = 30_000;

/** Follows the requests of a page; to be called before it is opened. */
export function followActivity(page: Page): PageActivity {
	const open = new Set<string>();
	let last = performance.now();
	page.on('request', (request) => {
		open.add(request.url());
		last = performance.now();
	});
	const ended = (request: Request) => {
		open.delete(request.url());
		last = performance.now();
	};
	page.on('requestfinished', ended);
	page.on('requestfailed', ended);
	return {
		settled: async (quietMs = 300) => {
			const started = performance.now();
			do {
				if (performance.now() - started > limit) {
					throw new Error(
						`${page.url()} did not settle in ${limit} ms; open requests: ${[...open].join(', ') || 'none'}`
					);
				}
				await page.evaluate(unchangedDocument, quietMs);
			} while (open.size > 0 || performance.now() - last < quietMs);
		}
	};
}

/** Runs in the page. */
function unchangedDocument(quietMs: number): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			observer.disconnect();
			resolve();
		};
		let timer = setTimeout(done, quietMs);
		const observer = new MutationObserver(() => {
			clearTimeout(timer);
			timer = setTimeout(done, quietMs);
		});
		observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	});
}
