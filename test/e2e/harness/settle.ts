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

/** What activity is followed in. */
export interface Followed {
	/** Calls when a request has started, and when it has ended, well or not. */
	readonly onRequest: (started: (id: string, url: string) => void, ended: (id: string) => void) => void;
	/** Its address. */
	readonly url: () => string;
	/** Runs a function in the page. */
	readonly evaluate: (run: (quietMs: number) => Promise<void>, quietMs: number) => Promise<void>;
}

const limit = 30_000;

/** Follows the requests of a page; to be called before it is opened. */
export function followActivity({ onRequest, url, evaluate }: Followed): PageActivity {
	const open = new Map<string, string>();
	let last = performance.now();
	onRequest(
		(id, url) => {
			open.set(id, url);
			last = performance.now();
		},
		(id) => {
			open.delete(id);
			last = performance.now();
		}
	);
	return {
		settled: async (quietMs = 300) => {
			const started = performance.now();
			do {
				if (performance.now() - started > limit) {
					throw new Error(
						`${url()} did not settle in ${limit} ms; open requests: ${[...open.values()].join(', ') || 'none'}`
					);
				}
				await evaluate(unchangedDocument, quietMs);
			} while (open.size > 0 || performance.now() - last < quietMs);
		}
	};
}

/** The same for a page of the test library. */
export function followPage(page: Page): PageActivity {
	return followActivity({
		onRequest: (started, ended) => {
			const end = (request: Request) => {
				ended(request.url());
			};
			page.on('request', (request) => {
				started(request.url(), request.url());
			});
			page.on('requestfinished', end);
			page.on('requestfailed', end);
		},
		url: () => page.url(),
		evaluate: (run, quietMs) => page.evaluate(run, quietMs)
	});
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
