import { expect, it, vi } from 'vitest';
import { allTakenOver, beforeTakeOver, inTurn, standsAlready, takeOver } from '#ui/site/taking-over.ts';

it('starts parts one after the other, each in a task of its own', async () => {
	const seen: string[] = [];
	for (const part of ['a', 'b', 'c']) {
		inTurn(() => {
			seen.push(part);
			void Promise.resolve().then(() => seen.push(`after ${part}`));
		});
	}
	expect(seen).toEqual([]);
	await allTakenOver();
	expect(seen).toEqual(['a', 'after a', 'b', 'after b', 'c', 'after c']);
});

it('gives up a part that was not started, and takes parts that come later', async () => {
	const seen: string[] = [];
	inTurn(() => {
		seen.push('a');
		inTurn(() => seen.push('d'));
		giveUp();
	});
	const giveUp = inTurn(() => seen.push('b'));
	inTurn(() => seen.push('c'));
	await allTakenOver();
	expect(seen).toEqual(['a', 'c', 'd']);
	giveUp();
	await allTakenOver();
	expect(seen).toEqual(['a', 'c', 'd']);
});

it('goes on with the other parts where one fails', async () => {
	const seen: string[] = [];
	const failure = new Error('cannot be taken over');
	const told: unknown[] = [];
	vi.stubGlobal('reportError', (error: unknown) => told.push(error));
	inTurn(() => {
		throw failure;
	});
	inTurn(() => seen.push('b'));
	await allTakenOver();
	expect([seen, told]).toEqual([['b'], [failure]]);
});

it('knows what stands already only while it is taken over, and says before what will be', () => {
	const part = {} as Element;
	const seen: [Element, boolean][] = [];
	beforeTakeOver((one) => seen.push([one, standsAlready()]));
	expect(standsAlready()).toBe(false);
	expect(takeOver(part, () => standsAlready())).toBe(true);
	expect(seen).toEqual([[part, false]]);
	expect(() =>
		takeOver(part, () => {
			throw new Error();
		})
	).toThrow();
	expect(standsAlready()).toBe(false);
});
