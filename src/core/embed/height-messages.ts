/**
 * How an embed tells the page around it how high it is, in the shapes that hosts already understand. Only numbers, the embed's own
 * address and an id that the host gave are in them.
 */

/** One message per dialect. `pymId` is the id that a pym.js host gave in the address, undefined elsewhere. */
export function heightMessages(
	height: number,
	own: { readonly address: string; readonly id: string; readonly pymId: string | undefined }
): (string | object)[] {
	const messages: (string | object)[] = [
		// https://amp.dev/documentation/components/amp-iframe (resizing)
		{ sentinel: 'amp', type: 'embed-size', height },
		// Datawrapper's responsive snippet compares contentWindow with the sender and reads every number it finds.
		{ 'datawrapper-height': { [own.id]: height } },
		// Flourish's embed script (and Embedly's height message, which has the same context).
		JSON.stringify({ sender: 'Flourish', context: 'iframe.resize', method: 'resize', height, src: own.address })
	];
	// https://github.com/nprapps/pym.js, src/pym.js: _makeMessage
	if (own.pymId !== undefined) messages.push(['pym', own.pymId, 'height', String(height)].join(PYM));
	return messages;
}

const PYM = 'xPYMx';

/** The id in the address of an embed that a pym.js host made; only ids that are plain words are echoed. */
export function pymIdOf(query: string): string | undefined {
	const id = new URLSearchParams(query).get('childId');
	return id !== null && /^[\w-]{1,80}$/.test(id) ? id : undefined;
}

/** Whether a message asks for the height: pym's width message for this very embed, or our own host script's question. */
export function asksForHeight(data: unknown, pymId: string | undefined): boolean {
	if (data === HEIGHT_QUESTION) return true;
	if (typeof data !== 'string' || pymId === undefined) return false;
	const [head, id, type, width = '', ...more] = data.split(PYM);
	return head === 'pym' && id === pymId && type === 'width' && more.length === 0 && /^\d+(\.\d+)?$/.test(width);
}

/** What our host script asks of embeds that were there before it. */
export const HEIGHT_QUESTION = 'production-atlas:height?';

/** The height in a message of an embed, in whole pixels; undefined for any other message and for what no figure can be. */
export function heightIn(data: unknown): number | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { sentinel, type, height } = data as Record<string, unknown>;
	if (sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number') return undefined;
	return height > 0 && height < 20_000 ? Math.ceil(height) : undefined;
}
