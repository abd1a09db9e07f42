import { mapShapes } from '#server/map.ts';
import { topicCard } from '#server/topic-card.ts';
import { allTables } from '#server/tables.ts';
import { openTopic, topicEntries } from '#server/topic.ts';
import { groupNumbers } from '#core/table/group-numbers.ts';
import { packRecords } from '#core/table/packed-records.ts';
import { packSection } from '#core/table/packed-section.ts';
import { balance } from '#core/trade/balance.ts';
import { boughtHeadings } from '#core/trade/bought-headings.ts';
import { FLOW_YEARS, vaccineFlows, type FlowYear } from '#core/trade/flow.ts';
import { defaultFlowChoice } from '#core/trade/flow-choice.ts';
import { levelSchemes } from '#core/trade/flow-level.ts';
import { flowView } from '#core/trade/flow-view.ts';
import { oneBuyer } from '#core/trade/one-buyer.ts';
import { packFlows, type PackedFlows } from '#core/trade/pack-flows.ts';
import { lineBasis } from '#core/trade/series-listing.ts';
import { PageShapes } from '#ui/figure/page-shapes.ts';
import { tradeLead } from '#ui/trade/lead.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = topicEntries;

const EXPORTS_SINCE = 'wto_pharma_exports';

/** Trade of a region: its balance, its exports over time, the vaccines and active ingredients it buys, and one buyer's purchases. */
export const load: PageServerLoad = ({ params }) => {
	const topic = openTopic(params.region);
	const { atlas, group } = topic;
	const members = new Set(group.members);
	const flowRows = topic.rows('flows');

	const views = {
		ratio: topic.section('pharma_export_import_ratio'),
		perHead: topic.section('pharma_imports_per_capita'),
		latest: topic.section('pharma_exports_usd'),
		since: topic.series(EXPORTS_SINCE),
		balance: balance(topic.section('pharma_exports_2018_usd'), topic.section('pharma_imports_usd')),
		headings: boughtHeadings(
			{
				trade: topic.rows('trade_hs4'),
				products: topic.rows('trade_products'),
				concentration: topic.rows('product_concentration')
			},
			members
		),
		oneBuyer: oneBuyer(flowRows, members)
	};
	const { tables, context } = allTables();
	const exported = tables.get(EXPORTS_SINCE);
	const sinceBasis = lineBasis(exported ? groupNumbers(views.since, exported, context) : []);
	const flows = new Map(FLOW_YEARS.map((year) => [year, vaccineFlows(flowRows, year, members)]));
	const packed = new Map<FlowYear, PackedFlows>([...flows].map(([year, of]) => [year, packFlows(of)]));

	const choice = defaultFlowChoice(group.id);
	const vaccines = flowView(flows.get(choice.year) ?? [], members, choice);

	const named = new Set([
		...[...flows.values()].flat().flatMap(({ origin, destination }) => [origin, destination]),
		...views.headings.map(({ topExporter }) => topExporter),
		...views.oneBuyer.parts.map(({ origin }) => origin)
	]);
	const sourceIds = [
		...[...sinceBasis.values()].flatMap((of) => of.sourceIds),
		...[...views.ratio.rows, ...views.perHead.rows, ...views.latest.rows, ...views.since.rows].flatMap(
			({ sourceId }) => sourceId ?? []
		),
		...[...views.balance.rows, ...views.headings, ...views.oneBuyer.parts].flatMap((row) => row.sourceIds),
		...[...packed.values()].flatMap((of) => of.sourceIds)
	];
	const names = new Map([...named].map((iso3) => [iso3, atlas.countries.get(iso3)?.shortName ?? iso3]));
	const shapes = new PageShapes(mapShapes(group.id));
	return {
		...topic.page(sourceIds, [
			'pharma_export_import_ratio',
			'pharma_imports_usd',
			'pharma_imports_per_capita',
			'pharma_exports_usd',
			EXPORTS_SINCE
		]),
		card: topicCard('trade', topic),
		lead: tradeLead({
			group: group.name,
			balance: views.balance,
			vaccines,
			year: choice.year,
			world: group.id === atlas.world.id,
			headings: views.headings,
			name: (iso3) => names.get(iso3) ?? iso3
		}),
		...views,
		ratio: packSection(views.ratio),
		perHead: packSection(views.perHead),
		latest: packSection(views.latest),
		sinceBasis,
		balance: { ...views.balance, rows: packRecords(views.balance.rows) },
		flows: packed,
		members: group.members.join(' '),
		levels: levelSchemes(atlas.schemes, atlas.world).map(({ id, title, groups }) => ({
			id,
			title,
			groups: groups.map(({ id, name, members }) => ({ id, name, members: members.join(' ') }))
		})),
		names,
		shapes,
		// One object where it is one map, so that the page holds it once.
		worldShapes: group.id === 'world' ? shapes : new PageShapes(mapShapes('world'))
	};
};
