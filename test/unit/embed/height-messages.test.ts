import { describe, expect, test } from 'vitest';
import { HEIGHT_QUESTION, asksForHeight, heightIn, heightMessages, pymIdOf } from '#core/embed/height-messages.ts';

describe('the height of an embed, as hosts expect it', () => {
	const own = { address: 'https://atlas.example/embed/births', id: 'births', pymId: 'pym-0' };
	const messages = heightMessages(412, own);

	test('AMP and Datawrapper read objects', () => {
		expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 412 });
		expect(messages).toContainEqual({ 'datawrapper-height': { births: 412 } });
	});

	test('Flourish parses text, or takes what it is', () => {
		const text = messages.find((message) => typeof message === 'string' && message.startsWith('{'));
		expect(JSON.parse(typeof text === 'string' ? text : '')).toEqual({
			sender: 'Flourish',
			context: 'iframe.resize',
			method: 'resize',
			height: 412,
			src: 'https://atlas.example/embed/births'
		});
	});

	test('pym matches a pattern with the id that it gave', () => {
		const pattern = /^pymxPYMxpym-0xPYMx(\S+)xPYMx(.*)$/;
		const found = messages.flatMap((message) => (typeof message === 'string' ? (pattern.exec(message) ?? []) : []));
		expect(found.slice(1)).toEqual(['height', '412']);
		expect(heightMessages(412, { ...own, pymId: undefined })).toHaveLength(3);
	});

	test('an id is echoed only if it is a plain word', () => {
		expect(pymIdOf('?childId=pym-0&initialWidth=600')).toBe('pym-0');
		expect(pymIdOf('?childId=%3Cimg%3E')).toBeUndefined();
		expect(pymIdOf('?childId=')).toBeUndefined();
		expect(pymIdOf('')).toBeUndefined();
	});

	test.each([
		['pymxPYMxpym-0xPYMxwidthxPYMx640', true],
		['pymxPYMxpym-0xPYMxwidthxPYMx640.5', true],
		['pymxPYMxotherxPYMxwidthxPYMx640', false],
		['pymxPYMxpym-0xPYMxwidthxPYMx<b>', false],
		['pymxPYMxpym-0xPYMxnavigateToxPYMx640', false],
		[HEIGHT_QUESTION, true],
		['', false],
		[{ width: 640 }, false],
		[null, false]
	])('%j asks for the height: %s', (data, asks) => {
		expect(asksForHeight(data, 'pym-0')).toBe(asks);
	});

	test.each([
		[{ sentinel: 'amp', type: 'embed-size', height: 411.2 }, 412],
		[{ sentinel: 'amp', type: 'embed-size', height: '412' }, undefined],
		[{ sentinel: 'amp', type: 'embed-size', height: 0 }, undefined],
		[{ sentinel: 'amp', type: 'embed-size', height: -5 }, undefined],
		[{ sentinel: 'amp', type: 'embed-size', height: Infinity }, undefined],
		[{ sentinel: 'amp', type: 'embed-size', height: NaN }, undefined],
		[{ sentinel: 'amp', type: 'embed-state', height: 3 }, undefined],
		['412', undefined],
		[undefined, undefined]
	])('our host reads %j as %s', (data, height) => {
		expect(heightIn(data)).toBe(height);
	});
});
