import { describe, expect, test } from 'vitest';
import { topicFrameHeight } from '#core/embed/topic-frame-height.ts';
import { topicOembed, topicOembedNames } from '#server/oembed.ts';
import { embedPaths } from '#server/embed-page.ts';

const drawing =
	'<svg class="swatch" viewBox="0 0 22 14"></svg><svg viewBox="0 0 380 900"></svg><svg viewBox="0 0 820 410"></svg>';

describe('height of a topic’s figure before it is laid out', () => {
	test('is that of its drawing and its words', () => {
		const bare = topicFrameHeight('', 700);
		expect(topicFrameHeight(drawing, 700) - bare).toBe(340);
		expect(topicFrameHeight(`${drawing}<p>One line.</p>`, 700) - bare).toBe(340 + 28);
		expect(topicFrameHeight(`${drawing}<p>${'word '.repeat(40)}</p>`, 700) - bare).toBe(340 + 74);
		expect(topicFrameHeight('<ul><li>One</li><li>Two</li></ul>', 700) - bare).toBe(30);
	});

	test('is never more than a figure or a map may have', () => {
		const bare = topicFrameHeight('', 700);
		expect(topicFrameHeight(drawing, 1600) - bare).toBe(488);
		expect(topicFrameHeight('<div style="--aspect: 0.5"></div>', 1600) - bare).toBe(640);
	});

	test('counts neither what is folded away nor what is only heard', () => {
		const hidden = '<details><p>Rows</p></details><p class="visually-hidden s-1">Keys</p>';
		expect(topicFrameHeight(hidden, 700)).toBe(topicFrameHeight('', 700));
	});
});

describe('oEmbed of a topic’s figure', () => {
	const address = { topic: 'trade', figure: 'trade-balance', region: 'au/AU' };

	test('says what the figure says, and frames its embed', () => {
		const page = `<figure id="trade-balance"><h3>Exports &amp; imports</h3><p class="finding">More.</p>${drawing}</figure>`;
		const { html, height, ...rest } = topicOembed(address, page);
		expect(rest).toMatchObject({ version: '1.0', type: 'rich', title: 'Exports & imports', width: 700 });
		expect(html).toMatch(
			/^<iframe src="http[^"]*\/embed\/figure\/trade\/trade-balance\/au\/AU" title="Exports &amp; imports"/
		);
		expect(html).toContain(`height="${height}"`);
		expect(height).toBeGreaterThan(340);
	});

	test('is there too where the figure has nothing to show', () => {
		expect(topicOembed(address, '<p>Nothing</p>')).toMatchObject({ type: 'rich', width: 700 });
	});

	test('has names that no embed of an indicator has', () => {
		const names = [...topicOembedNames().keys()];
		expect(names).toContain('figure.trade.trade-balance.au.AU');
		expect(names.filter((name) => embedPaths().includes(name.replaceAll('.', '/')))).toEqual([]);
	});
});
