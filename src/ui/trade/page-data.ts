import type { MapShapes } from '#core/geo/shapes.ts';
import type { CrossSection, Series } from '#core/table/view.ts';
import type { Balance } from '#core/trade/balance.ts';
import type { BoughtHeading } from '#core/trade/bought-headings.ts';
import type { FlowYear } from '#core/trade/flow.ts';
import type { OneBuyer } from '#core/trade/one-buyer.ts';
import type { PackedFlows } from '#core/trade/pack-flows.ts';
import type { LineBasis } from '#core/trade/series-listing.ts';
import type { TopicData } from '#ui/topic/topic-data.ts';

/** A scheme between whose groups vaccine flows can be added up; members are iso3 codes with spaces between. */
export interface FlowLevel {
	readonly id: string;
	readonly title: string;
	readonly groups: readonly { readonly id: string; readonly name: string; readonly members: string }[];
}

/** What a page on trade holds for its region. */
export interface TradeData extends TopicData {
	readonly ratio: CrossSection;
	readonly perHead: CrossSection;
	readonly latest: CrossSection;
	readonly since: Series;
	/** What the numbers of the region's line of it rest on. */
	readonly sinceBasis: LineBasis;
	readonly balance: Balance;
	readonly headings: readonly BoughtHeading[];
	readonly oneBuyer: OneBuyer;
	readonly flows: ReadonlyMap<FlowYear, PackedFlows>;
	/** iso3 codes of the region with spaces between. */
	readonly members: string;
	readonly levels: readonly FlowLevel[];
	/** Short names of all countries that the figures name, by iso3. */
	readonly names: ReadonlyMap<string, string>;
	readonly shapes: MapShapes;
	readonly worldShapes: MapShapes;
}
