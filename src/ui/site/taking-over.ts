import { nextTask } from './next-task.ts';

let takingOver = false;
let picturing = false;
const watchers: ((part: Element) => void)[] = [];
const waiting: (() => void)[] = [];
let done: Promise<void> | undefined;

/** Calls `watch` with every prerendered part of a page that is about to be taken over, as it was left until then. */
export function beforeTakeOver(watch: (part: Element) => void): void {
	watchers.push(watch);
}

/** Runs what takes over a prerendered part of a page; what is made meanwhile finds its elements there already. */
export function takeOver<Made>(part: Element, make: () => Made): Made {
	for (const watch of watchers) watch(part);
	takingOver = true;
	try {
		return make();
	} finally {
		takingOver = false;
	}
}

/** True while a prerendered part is being taken over: costly markup need not be written again. */
export function standsAlready(): boolean {
	return takingOver;
}

/** Runs what prerenders a part that a browser will not take over but make anew. */
export function asPicture<Made>(make: () => Made): Made {
	picturing = true;
	try {
		return make();
	} finally {
		picturing = false;
	}
}

/** True while a part is prerendered that nothing will be asked of: it need not say which data its marks stand for. */
export function isPicture(): boolean {
	return picturing;
}

/**
 * Starts parts of a page one after the other, each in a task of its own: a key press is answered between two.
 *
 * @returns gives up a part that has not been started
 */
export function inTurn(start: () => void): () => void {
	waiting.push(start);
	done ??= startAll();
	return () => {
		const place = waiting.indexOf(start);
		if (place >= 0) waiting.splice(place, 1);
	};
}

/** Resolves when all parts of the page that wait for their turn have been started. */
export function allTakenOver(): Promise<void> {
	return done ?? Promise.resolve();
}

async function startAll(): Promise<void> {
	while (waiting.length > 0) {
		await nextTask();
		try {
			waiting.shift()?.();
		} catch (error) {
			// One part that cannot be started must not keep the others from it.
			reportError(error);
		}
	}
	done = undefined;
}
