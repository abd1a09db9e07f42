import { embeds, expect, expectFit, frame, script, test } from './harness/embed-host.ts';

const wrong: readonly { came: string; address: string; title: string; said: string | undefined }[] = [
	{
		came: 'nonsense?theme=dark',
		address: 'explore?theme=dark&indicator=nonsense',
		title: 'FDA-registered API sites: World',
		said: '“nonsense” as indicator'
	},
	{
		came: 'fda_api_sites/au/XX',
		address: 'explore?indicator=fda_api_sites&group=au:XX',
		title: 'FDA-registered API sites: World',
		said: '“au:XX” as region'
	},
	{
		came: 'birth_/au/AU?view=ranking',
		address: 'explore?view=ranking&indicator=birth_&group=au:AU',
		title: 'Births: African Union',
		said: 'Births is shown instead'
	},
	// Known, but not prepared: nothing had to be changed.
	{
		came: 'births/au/AU',
		address: 'explore?indicator=births&group=au:AU',
		title: 'Births: African Union',
		said: undefined
	},
	{
		came: 'figure/trade/nothing/au/AU',
		address: 'figure/trade/trade-balance/au/AU?figure=trade/nothing',
		title: 'African Union',
		said: '“trade/nothing” as figure'
	},
	{
		came: 'figure/trade/trade-balance/eu/EU27?title=hide',
		address: 'figure/trade/trade-balance?title=hide&group=eu:EU27',
		title: 'World',
		said: '“eu:EU27” as region'
	},
	{
		came: '%3Cimg%20src=x%20onerror=alert(1)%3E',
		address: 'explore?indicator=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
		title: 'FDA-registered API sites: World',
		said: '“<img src=x onerror=alert(1)>”'
	}
];

for (const { came, address, title, said } of wrong) {
	test(`a frame of /embed/${came} goes on to the nearest figure and says so`, async ({ page, host, complaints }) => {
		complaints.expect(/404/);
		await host.open(`${frame(came)}${script()}`);
		await expect.poll(() => embeds(page).map((one) => one.url())).toEqual([expect.stringMatching(ending(address))]);
		const embed = page.locator('iframe').contentFrame();
		await expect(embed.getByRole('heading', { level: 2 })).toContainText(title);
		const sentences = embed.getByText('This link asks for').filter({ visible: true });
		if (said === undefined) await expect(sentences).toHaveCount(0);
		else await expect(sentences).toContainText(said);
		await expectFit(page, 1);
	});
}

/** An address below `/embed/`, and nothing behind it. */
const ending = (address: string): RegExp => new RegExp(`/embed/${address.replace(/[?()]/g, '\\$&')}$`);

test('so does a frame in a sandbox, and it gets the height of what it shows', async ({ page, host, complaints }) => {
	// Neither why there is no page nor the version of the site may be read there: the address alone decides.
	complaints.expect(/au\/XX|Failed to fetch|version\.json/);
	await host.open(`${frame('fda_api_sites/au/XX', { more: 'sandbox="allow-scripts"' })}${script()}`);
	const embed = page.locator('iframe').contentFrame();
	await expect(embed.getByText('“au:XX” as region')).toBeVisible();
	await expect(embed.locator('svg.figure-map')).toBeVisible();
	await expectFit(page, 1);
});

test('the figure of a topic says what its address gets wrong, and whether newer data exist', async ({ page }) => {
	const sentences = page.getByRole('status').getByRole('paragraph').filter({ visible: true });
	await page.goto('/embed/figure/trade/trade-balance?theme=dark&lang=en-GB&title=show');
	await expect(sentences).toHaveCount(0);
	await page.goto('/embed/figure/trade/trade-balance?theme=neon&lang=fr&v=0123456789');
	await expect(sentences).toHaveText([/“fr” as language.*“English”/, /“neon” as theme.*“auto”/, /Newer data exist/]);
});
