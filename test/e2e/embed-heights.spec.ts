import { embeds, expect, expectFit, frame, misfit, script, test } from './harness/embed-host.ts';

test('frames with our script fit their figures within a pixel, from 280 to 1600 pixels and after each resize', async ({
	page,
	host
}) => {
	await host.open(`${frame('fda_api_sites/au/AU')}${frame('fda_api_sites?view=ranking&group=asean:ASEAN')}${script()}`);
	for (const width of [1600, 280, 700]) {
		await page.setViewportSize({ width, height: 900 });
		await expectFit(page, 2);
		const wide = await Promise.all(
			embeds(page).map((one) => one.evaluate(() => document.documentElement.scrollWidth - innerWidth))
		);
		expect(wide, `sideways at ${width}`).toEqual([0, 0]);
	}
});

test('a frame follows its text: longer in another language, enlarged by the reader, and back', async ({
	page,
	host
}) => {
	await host.open(`${frame('births')}${frame('figure/trade/trade-balance/au/AU')}${script()}`);
	// Browsers let frames rest that are out of sight.
	await page.setViewportSize({ width: 600, height: 5000 });
	await expectFit(page, 2);
	const heights = (): Promise<number[]> =>
		page.evaluate(() => [...document.querySelectorAll('iframe')].map((one) => one.offsetHeight));
	const [before = 0, topicBefore = 0] = await heights();

	for (const embed of embeds(page)) {
		await embed.evaluate(() => {
			document.documentElement.lang = 'de';
			// German is a third longer than English, and more.
			for (const text of document.querySelectorAll('h2, .finding, .details'))
				text.textContent = text.textContent.replaceAll(' ', ' und dazu ');
		});
	}
	await expectFit(page, 2);
	const [longer = 0, topicLonger = 0] = await heights();
	expect(longer).toBeGreaterThan(before);
	expect(topicLonger).toBeGreaterThan(topicBefore);

	for (const embed of embeds(page)) {
		await embed.evaluate(() => {
			for (const text of document.querySelectorAll('h2, .finding, .details'))
				text.textContent = text.textContent.replaceAll(' und dazu ', ' ');
		});
	}
	await expectFit(page, 2);
	expect(await heights()).toEqual([before, topicBefore]);

	for (const embed of embeds(page)) await embed.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	await expectFit(page, 2);
	expect((await heights())[0]).toBeGreaterThan(before);
});

test('a table keeps its height while the page around it is scrolled', async ({ page, host }) => {
	await host.open(`${frame('fda_api_sites?view=table&group=au:AU')}${script()}`);
	await page.setViewportSize({ width: 320, height: 500 });
	await expectFit(page, 1);
	const height = (): Promise<number | undefined> => page.evaluate(() => document.querySelector('iframe')?.offsetHeight);
	const before = await height();
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await page.waitForTimeout(500);
	expect(await height()).toBe(before);
	await expectFit(page, 1);
});

test('a sandboxed frame shows what its address asks for and fits, and other frames of the page are left alone', async ({
	page,
	host
}) => {
	const other = `<iframe srcdoc="<script>parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 999 }, '*')</script>" style="height:77px;border:0"></iframe>`;
	await host.open(
		`${frame('fda_api_sites?view=ranking&group=asean:ASEAN', { more: 'sandbox="allow-scripts"' })}${script()}${other}`
	);
	const embed = page.locator('iframe').first().contentFrame();
	await expect(embed.locator('svg.figure-ranking')).toBeVisible();
	await expect(embed.getByRole('heading', { level: 2 })).toContainText('Association of Southeast Asian Nations');
	await expect.poll(async () => (await misfit(page))[0] ?? Infinity).toBeLessThanOrEqual(1);
	expect(await page.evaluate(() => document.querySelectorAll('iframe')[1]?.offsetHeight)).toBe(77);
});

test('a frame that is hidden says nothing until it is shown', async ({ page, host }) => {
	await host.open(`<div id="panel" style="display:none">${frame('births')}</div>${script()}`);
	await page.frameLocator('iframe').locator('#embed').waitFor({ state: 'attached' });
	expect(await host.got()).toEqual([]);
	await page.evaluate(() => document.getElementById('panel')?.removeAttribute('style'));
	await expectFit(page, 1);
});

test('hosts that speak pym.js, AMP, Datawrapper or Flourish hear what their scripts expect', async ({ page, host }) => {
	await host.open(frame('births?childId=pym-0&initialWidth=700'));
	const messages = async (): Promise<Record<string, number | undefined>> => heard(await host.got());
	await expect.poll(async () => Object.values(await messages()).every((height) => (height ?? 0) > 200)).toBe(true);
	expect(new Set(Object.values(await messages())).size, 'one height in all dialects').toBe(1);

	// pym tells its child each new width, and waits for a height.
	const before = (await host.got()).length;
	await page.evaluate(() => frames[0]?.postMessage('pymxPYMxpym-0xPYMxwidthxPYMx700', '*'));
	await expect.poll(async () => (await host.got()).length).toBeGreaterThan(before);

	// What is not for it, or not of that shape, is left unanswered.
	const after = (await host.got()).length;
	await page.evaluate(() => {
		for (const message of ['pymxPYMxotherxPYMxwidthxPYMx700', 'pymxPYMxpym-0xPYMxwidthxPYMx<img>', { width: 1 }, null])
			frames[0]?.postMessage(message, '*');
	});
	await page.waitForTimeout(300);
	expect((await host.got()).length).toBe(after);
});

/** What each dialect's host makes of the messages: the last height in pixels. */
function heard(messages: readonly unknown[]): Record<'amp' | 'datawrapper' | 'flourish' | 'pym', number | undefined> {
	const heights: ReturnType<typeof heard> = {
		amp: undefined,
		datawrapper: undefined,
		flourish: undefined,
		pym: undefined
	};
	for (const data of messages) {
		if (typeof data === 'object' && data !== null) {
			const message = data as Record<string, unknown>;
			if (message.sentinel === 'amp' && message.type === 'embed-size') heights.amp = Number(message.height);
			const list = message['datawrapper-height'];
			if (typeof list === 'object' && list !== null) heights.datawrapper = Number(Object.values(list)[0]);
		} else if (typeof data === 'string') {
			const pym = /^pymxPYMxpym-0xPYMx(\S+)xPYMx(.*)$/.exec(data);
			if (pym?.[1] === 'height') heights.pym = Number(pym[2]);
			if (data.startsWith('{')) {
				const { sender, method, height, src } = JSON.parse(data) as Record<string, unknown>;
				if (sender === 'Flourish' && method === 'resize' && typeof src === 'string') heights.flourish = Number(height);
			}
		}
	}
	return heights;
}
