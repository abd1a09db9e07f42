import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestEmbed } from '#core/embed/nearest-address.ts';
import { parseEmbed, type EmbedKnown } from '#core/embed/state.ts';
import { TOPIC_FIGURES, topicFigureAddresses } from '#core/embed/topic-figures.ts';

const pages = [
	'explore',
	...topicFigureAddresses().map(({ topic, figure, region }) =>
		['figure', topic, figure, ...(region === '' ? [] : [region])].join('/')
	)
];

describe('an address below /embed/ that leads nowhere', () => {
	test.each([
		['', '', 'explore'],
		['nonsense', '', 'explore?indicator=nonsense'],
		['births/', '?theme=dark', 'explore?theme=dark&indicator=births'],
		['births.html', '', 'explore?indicator=births'],
		['fda_api_sites/au/XX', '', 'explore?indicator=fda_api_sites&group=au:XX'],
		['fda_api_sites/au', '', 'explore?indicator=fda_api_sites&group=au'],
		['fda_api_sites/au/AU/more', '', 'explore?indicator=fda_api_sites&group=au:AU/more'],
		// What the query asks for goes before the path.
		['births/au/AU', '?group=eu:EU27&view=table', 'explore?group=eu:EU27&view=table&indicator=births'],
		['births/au/AU', '?group=&childId=pym-0', 'explore?group=au:AU&childId=pym-0&indicator=births'],
		['explore/au/AU', '', 'explore?group=au:AU'],
		['explore', '?indicator=births', 'explore?indicator=births'],
		['a%20b/%E0%A4%A', '', 'explore?indicator=a%20b&group=%25E0%25A4%25A'],
		['%3Cscript%3E', '', 'explore?indicator=%3Cscript%3E'],
		['figure/vaccines/nothing', '', 'figure/vaccines/vaccines-routine?figure=vaccines/nothing'],
		['figure/vaccines/vaccines-need/eu/EU27', '?title=hide', 'figure/vaccines/vaccines-need?title=hide&group=eu:EU27'],
		['figure/vaccines/vaccines-need/au/AU', '', 'figure/vaccines/vaccines-need/au/AU'],
		['figure/vaccines/vaccines-need/AU/au', '', 'figure/vaccines/vaccines-need/au/AU?group=AU:au'],
		// A figure that moved to another topic.
		['figure/regulation/trade-ratio', '', 'figure/trade/trade-ratio?figure=regulation/trade-ratio'],
		['figure/trade', '', 'figure/trade/trade-balance?figure=trade'],
		['trade/trade-flows/au/AU', '', 'figure/trade/trade-flows/au/AU'],
		['figure/gone/nothing/au/AU', '', 'explore?indicator=figure/gone/nothing&group=au:AU'],
		['figure', '', 'explore?indicator=figure'],
		['constructor/trade-balance', '', 'explore?indicator=constructor&group=trade-balance']
	])('%s%s goes on to %s', (path, query, address) => {
		expect(nearestEmbed(path, query)).toBe(address);
	});

	const known: EmbedKnown = {
		indicator: (id) => id === 'births' || id === 'fda_api_sites',
		group: (id) => id === 'world' || id === 'au:AU',
		country: () => false,
		language: () => true
	};
	const part = fc.oneof(
		fc.string(),
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'figure',
			'births',
			'au',
			'AU',
			'explore',
			'..',
			'%',
			'%ff',
			'<img>',
			...Object.keys(TOPIC_FIGURES)
		),
		fc.constantFrom(...Object.values(TOPIC_FIGURES).flat())
	);
	const path = fc.array(part, { maxLength: 6 }).map((parts) => parts.join('/'));
	const setting = fc.tuple(fc.constantFrom('indicator', 'group', 'figure', 'theme', 'v', 'x'), fc.string());
	const query = fc.array(setting, { maxLength: 4 }).map((pairs) => new URLSearchParams(pairs).toString());

	test('whatever the path and the query, it goes on to an address that has a page, and stays there', () => {
		fc.assert(
			fc.property(path, query, (came, asked) => {
				const address = nearestEmbed(came, asked);
				const [page = '', settings = ''] = address.split('?');
				expect(pages).toContain(page);
				expect(address).toMatch(/^[\w/%?&=:,.!~*'()-]*$/);
				expect(nearestEmbed(page, settings)).toBe(address);
				const { state } = parseEmbed(address, known);
				expect(known.indicator(state.view.indicator) && known.group(state.view.group)).toBe(true);
			})
		);
	});

	test('settings of the query stay', () => {
		fc.assert(
			fc.property(path, query, (came, asked) => {
				const before = new URLSearchParams(asked);
				const after = new URLSearchParams(nearestEmbed(came, asked).split('?')[1]);
				for (const [name, value] of before) if (value !== '') expect(after.getAll(name)).toContain(value);
			})
		);
	});

	test('of every prepared page comes the same again', () => {
		for (const page of pages) expect(nearestEmbed(page, '')).toBe(page);
	});
});
