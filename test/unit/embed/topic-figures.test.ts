import { describe, expect, it, test } from 'vitest';
import { isChosen, placeOf, topicFigureAddresses, topicFigurePath } from '#core/embed/topic-figures.ts';
import { staticFigure } from '#server/topic-figure.ts';

describe('figures of topics as embeds', () => {
	it('have an address each, which is found again from the place on the topic’s page', () => {
		const addresses = topicFigureAddresses();
		const paths = addresses.map(({ topic, figure, region }) =>
			topicFigurePath(`/${topic}${region === '' ? '' : `/${region}`}#${figure}`)
		);
		expect(paths).not.toContain(undefined);
		expect(new Set(paths).size).toBe(addresses.length);
	});

	it.each([
		['/trade/au/AU#trade-balance', 'figure/trade/trade-balance/au/AU'],
		['/trade?year=2020#trade-balance', 'figure/trade/trade-balance'],
		['/trade/eu/EU27#trade-balance', undefined],
		['/trade#gone', undefined],
		['/constructor#trade-balance', undefined],
		['/explore?indicator=births', undefined]
	])('%s is embedded as %s', (path, address) => {
		expect(topicFigurePath(path)).toBe(address);
	});

	it.each([
		['/trade/au/AU?year=2018&direction=out#trade-flow-map', true, '/trade/au/AU#trade-flow-map'],
		['/active-ingredients?off=IND#api-molecules', true, '/active-ingredients#api-molecules'],
		['/trade?group=eu:EU27#trade-flow-map', false, '/trade#trade-flow-map'],
		['/trade?year=#trade-flow-map', false, '/trade#trade-flow-map'],
		['/trade#trade-flow-map?year=2018', false, '/trade#trade-flow-map?year=2018'],
		['/trade', false, '/trade']
	])('in %s something is chosen: %s; without it, it is %s', (path, chosen, place) => {
		expect(isChosen(path)).toBe(chosen);
		expect(placeOf(path)).toBe(place);
	});
});

test('a figure leaves its page with its words, and with links that still lead there', () => {
	const page = `<link href="../../_app/a.css" rel="stylesheet"><p>before</p><figure id="a" class="x"><h3 class="s-1">Makers &amp; sites</h3><p class="finding s-1">Most are <b>few</b>.</p>
<div role="application" aria-roledescription="figure" tabindex="0"><a href="../../countries/KEN?x=1&amp;y=2">K</a>
<a href="#sources">S</a><a href="https://who.int/">W</a></div></figure><figure id="b"></figure>`;
	const place = { path: '/trade/au/AU', base: '/atlas', depth: 5 };
	const figure = staticFigure(page, 'a', place);
	expect(figure?.title).toBe('Makers & sites');
	expect(figure?.finding).toBe('Most are few.');
	expect(figure?.html).toContain('href="../../../../../countries/KEN?x=1&amp;y=2"');
	expect(figure?.html).toContain('href="../../../../../trade/au/AU#sources"');
	expect(figure?.html).toContain('href="https://who.int/"');
	expect(figure?.html).not.toMatch(/application|tabindex|h3/);
	expect(figure?.styles).toEqual(['../../../../../_app/a.css']);
	expect(figure?.html.endsWith('</figure>')).toBe(true);
	expect(staticFigure(page, 'c', place)).toBeUndefined();
});
