import type { Snippet } from 'svelte';
import type { Scene } from '#core/chart/scene.ts';
import type { LegendLine } from '#core/sheet/figure-content.ts';
import type { Source } from '#core/table/catalogue.ts';
import type { Listing } from '#core/table/listing.ts';

/** What every figure of a topic says of itself, whatever its chart. */
export interface FramedFigure {
	/** Unique on the page; stable, since embeds and links name the figure by it. */
	readonly id: string;
	readonly title: string;
	/** What the figure says, in one generated sentence. */
	readonly finding: string;
	/** Years, how numbers are made, coverage: whole sentences. */
	readonly details?: readonly string[] | undefined;
	/** What the figure cannot show. */
	readonly note?: string | undefined;
	/** The rows behind the figure; where there are none the finding says so and no chart is drawn. */
	readonly listing: Listing;
	/** Headings of the columns by their ids. */
	readonly labels: Readonly<Record<string, string>>;
	/** Name of the file without its ending. */
	readonly file: string;
	readonly sources: readonly Source[];
	readonly exploreHref?: string | undefined;
	/** Inputs above the chart. */
	readonly controls?: Snippet | undefined;
}

/** The chart of a figure, so that it can be painted on other sheets than the page. */
export interface Picture {
	/** Short name of the chart. */
	readonly chart: string;
	/** Draws it in a box of so many pixels; a map keeps its own width. */
	readonly scene: (width: number) => Scene;
	readonly legend?: { readonly title: string; readonly entries: readonly LegendLine[] } | undefined;
	/** It shows borders, so that the statement on them goes with it. */
	readonly boundaries?: boolean;
}
