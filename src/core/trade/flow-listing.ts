import type { Listing } from '#core/table/listing.ts';
import { disagrees } from './flow.ts';
import type { LevelFlow } from './flow-level.ts';

/** What places are called by their codes, and the year of the flows. */
export interface FlowListingContext {
	readonly year: number;
	readonly name: (place: string) => string;
	/** Said of a row whose two reports disagree. */
	readonly disagreeing: string;
}

/** Flows with both reports side by side, in the order given. */
export function flowListing(flows: readonly LevelFlow[], { year, name, disagreeing }: FlowListingContext): Listing {
	return {
		columns: [
			{ id: 'origin', kind: 'text' },
			{ id: 'destination', kind: 'text' },
			{ id: 'year', kind: 'year' },
			{ id: 'importer_report_usd', kind: 'number', decimals: 0 },
			{ id: 'exporter_report_usd', kind: 'number', decimals: 0 },
			{ id: 'country_flows', kind: 'number', decimals: 0 },
			{ id: 'origin_code', kind: 'text' },
			{ id: 'destination_code', kind: 'text' }
		],
		rows: flows.map((flow) => ({
			key: `${flow.origin}|${flow.destination}`,
			values: {
				origin_code: flow.origin,
				origin: name(flow.origin),
				destination_code: flow.destination,
				destination: name(flow.destination),
				year,
				importer_report_usd: flow.importer,
				exporter_report_usd: flow.exporter,
				country_flows: flow.flows
			},
			confidence: flow.confidence,
			sourceIds: flow.sourceIds,
			note: disagrees(flow) ? disagreeing : ''
		}))
	};
}
