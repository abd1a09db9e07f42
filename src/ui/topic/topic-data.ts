import type { Licence, Source } from '#core/table/catalogue.ts';
import type { DescribedIndicator } from '#core/table/indicator.ts';

/** What the frame of a topic's page needs. */
export interface TopicData {
	readonly region: { readonly id: string; readonly name: string; readonly members: number };
	/** Every region that can be chosen, by the scheme that it belongs to. */
	readonly schemes: readonly {
		readonly title: string;
		readonly groups: readonly { readonly id: string; readonly name: string }[];
	}[];
	/** Those used on the page, by publisher and title. */
	readonly sources: readonly Source[];
	readonly licences: readonly Licence[];
	readonly indicators: readonly DescribedIndicator[];
}

/** A ready map that stands for a page in link previews: a file `/figures/<figure>/<group>.png`. */
export interface TopicCard {
	readonly figure: string;
	readonly group: string;
	/** What the picture shows, in words. */
	readonly title: string;
}
