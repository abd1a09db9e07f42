import { resolve } from '$app/paths';
import { page } from '$app/state';
import { titleOfRegion, type OfRegion } from '#core/text/of-region.ts';
import * as m from '#locale/compiled/messages.js';
import { textWords } from '#ui/figure/words.ts';

/**
 * Title of a topic's figure as its embed shows it, with the region of this page: out of the document that the build made of the embed at
 * this path below `/embed/`. Where that cannot be had, a title that fits every figure.
 */
export async function preparedTitle(path: string): Promise<string> {
	try {
		const response = await fetch(resolve('/oembed/[name].json', { name: path.replaceAll('/', '.') }));
		if (!response.ok) throw new Error(`${response.url}: HTTP ${response.status}`);
		// Written by our own build in this very shape.
		const { title } = (await response.json()) as { title: string };
		const { region } = page.data as { region?: OfRegion };
		return region ? titleOfRegion(title, region, textWords) : title;
	} catch {
		return m.embed_prepared_title({ site: m.site_name() });
	}
}
