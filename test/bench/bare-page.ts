import type { Browser, CDPSession } from '@playwright/test';

/** A page with nothing of the test library in it: neither a second world of scripts nor a recorder that decodes each document once more. */
export interface BarePage extends Pick<CDPSession, 'send'> {
	/** Calls for every event of that name until the page is closed. */
	readonly on: CDPSession['on'];
	/** What a function gives that runs in the page with one argument. Throws what it throws. */
	readonly evaluate: <A, R>(run: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;
	readonly close: () => Promise<void>;
}

/** A command's answer or an event of the browser's protocol. */
type Message =
	| { readonly id: number; readonly result: unknown; readonly error?: { readonly message: string } }
	| { readonly id?: never; readonly method: string; readonly params: unknown };

interface Waiting {
	readonly resolve: (result: never) => void;
	readonly reject: (error: Error) => void;
}

/** Opens an empty page of 1280 by 800 pixels with a cold cache, in a profile of its own that the test library does not attach to. */
export async function openBarePage(browser: Browser): Promise<BarePage> {
	const host = await browser.newBrowserCDPSession();
	const { browserContextId } = await host.send('Target.createBrowserContext');
	const { targetId } = await host.send('Target.createTarget', {
		url: 'about:blank',
		browserContextId,
		width: 1280,
		height: 800
	});
	const { sessionId } = await host.send('Target.attachToTarget', { targetId, flatten: false });

	const waiting = new Map<number, Waiting>();
	const listeners = new Map<string, ((params: never) => void)[]>();
	host.on('Target.receivedMessageFromTarget', (received) => {
		if (received.sessionId !== sessionId) return;
		const message = JSON.parse(received.message) as Message;
		if (message.id === undefined) {
			for (const listener of listeners.get(message.method) ?? []) listener(message.params as never);
			return;
		}
		const { resolve, reject } = waiting.get(message.id) ?? {};
		waiting.delete(message.id);
		if (message.error) reject?.(new Error(message.error.message));
		else resolve?.(message.result as never);
	});

	let last = 0;
	const send: BarePage['send'] = (method, params) =>
		new Promise((resolve, reject) => {
			last += 1;
			waiting.set(last, { resolve, reject });
			const message = JSON.stringify({ id: last, method, params: params ?? {} });
			host.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
		});
	const on = ((event: string, listener: (params: never) => void) =>
		listeners.set(event, [...(listeners.get(event) ?? []), listener])) as unknown as BarePage['on'];
	return {
		send,
		on,
		evaluate: async (run, argument) => {
			const { result, exceptionDetails } = await send('Runtime.evaluate', {
				expression: `(${String(run)})(${JSON.stringify(argument)})`,
				awaitPromise: true,
				returnByValue: true
			});
			if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
			return result.value as never;
		},
		close: async () => {
			await host.send('Target.disposeBrowserContext', { browserContextId });
			await host.detach();
		}
	};
}
