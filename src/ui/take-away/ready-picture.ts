import { resolve } from '$app/paths';
import type { SnippetParts } from '#core/embed/snippets.ts';
import type { ViewState } from '#core/view/state.ts';

/** What this needs of a picture in `figures.json`. */
interface Listed {
	readonly figure: string;
	readonly group: string;
	readonly png: string;
	readonly fixed: string;
	readonly width: number;
	readonly height: number;
}

/** The picture that the build made of a view, newest or for good; undefined where there is none, or the list cannot be had. */
export async function readyPicture(view: ViewState, follow: 'live' | 'fixed'): Promise<SnippetParts['picture']> {
	if (view.view !== 'map' || view.year !== 'latest' || view.countries.length > 0) return undefined;
	try {
		const response = await fetch(resolve('/figures.json'));
		// Written by our own build in this very shape.
		const { figures } = (await response.json()) as { figures: readonly Listed[] };
		const found = figures.find(({ figure, group }) => figure === view.indicator && group === view.group);
		return found && { path: follow === 'live' ? found.png : found.fixed, width: found.width, height: found.height };
	} catch {
		return undefined;
	}
}
