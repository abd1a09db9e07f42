import { hydrate } from 'svelte';
import { loadShapes } from '#ui/explore/load-shapes.ts';
import { EMBED_DATA, EMBED_ROOT, type EmbedPage } from '#ui/embed/embed-page.ts';
import { Embed } from '#ui/embed/embed.svelte.ts';
import EmbedFigure from '#ui/embed/EmbedFigure.svelte';
import { PageShapes } from '#ui/figure/page-shapes.ts';

/** Takes over the figure of an embed's page, then shows what the address asks for. Without it the page's own figure stays. */
async function start(): Promise<void> {
	const target = document.getElementById(EMBED_ROOT);
	const data = document.getElementById(EMBED_DATA)?.textContent;
	if (!target || !data) return;
	// Written by our own build in this very shape.
	const page = JSON.parse(data, absentAsUndefined) as EmbedPage;
	const fetcher: typeof fetch = (input, init) => fetch(input, init);
	const shapes = await new PageShapes(page.shapes).complete(() => loadShapes(fetcher, page.shapes.id));
	const embed = new Embed(page, shapes, fetcher);
	const painted = [...target.childNodes].map((node) => node.cloneNode(true));
	try {
		hydrate(EmbedFigure, { target, props: { embed } });
	} catch (error) {
		// A figure that cannot be taken over is still a figure.
		target.replaceChildren(...painted);
		throw error;
	}
	await embed.read(location.search);
}

/** JSON has no `undefined` and writes null for it. */
const absentAsUndefined = (_: string, value: unknown): unknown => value ?? undefined;

void start().finally(() => {
	delete document.documentElement.dataset.embedAsked;
	// Browsers let observers rest in frames that are out of sight: the height is asked for once more.
	dispatchEvent(new Event('resize'));
});
