import type { Scene } from '#core/chart/scene.ts';
import type { Licence, Source } from '#core/table/catalogue.ts';
import type { DescribedIndicator } from '#core/table/indicator.ts';
import type { Listing } from '#core/table/listing.ts';

/** A figure with all that must stay with it wherever it goes. Plain data but for `scene`. */
export interface FigureContent extends NamedListing {
	/** `explore`, or the id of a topic's figure. */
	readonly id: string;
	readonly title: string;
	/** What the figure says, in one sentence. */
	readonly finding: string;
	/** Years, how numbers are made, coverage: whole sentences. */
	readonly details: readonly string[];
	/** What the figure cannot show. */
	readonly note: string | undefined;
	/** Short name of the chart: `map`, `ranking`, `matrix` … */
	readonly chart: string;
	/** Draws the chart in a box of so many pixels; a map keeps its own width and is scaled. */
	readonly scene: (width: number) => Scene;
	readonly legend: { readonly title: string; readonly entries: readonly LegendLine[] } | undefined;
	/** True where the boundary statement must go with the figure. */
	readonly boundaries: boolean;
	/** Numbers of groups that the figure draws or states beside its rows, each made of values of its members. */
	readonly groups?: NamedListing | undefined;
	/** Name of files without their ending; says indicator, region and year. */
	readonly file: string;
	readonly sources: readonly Source[];
	readonly licences: readonly Licence[];
	/** Indicators that are shown; none where the rows are records. */
	readonly indicators: readonly DescribedIndicator[];
	/** Path and query of the full view, from the root of the site: `/explore?indicator=…`. */
	readonly path: string;
}

/** Rows with the headings of their columns. */
export interface NamedListing {
	/** Exactly the rows behind the figure. */
	readonly listing: Listing;
	/** Headings of the listing's columns by their ids. */
	readonly labels: Readonly<Record<string, string>>;
}

export interface LegendLine {
	readonly tone: string;
	readonly label: string;
	/** Marks of this tone, where that is worth saying. */
	readonly count?: number | undefined;
}

/** What the site says of itself beside a figure. */
export interface Edition {
	/** Origin and base path, without a slash at the end. */
	readonly site: string;
	readonly name: string;
	/** Of the data package. */
	readonly version: string;
	/** Ten hexadecimal digits that stand for the bytes of the whole data package. */
	readonly hash: string;
	/** ISO date of the newest facts. */
	readonly retrieved: string;
	/** ISO date of the day on which something is taken away. */
	readonly today: string;
}
