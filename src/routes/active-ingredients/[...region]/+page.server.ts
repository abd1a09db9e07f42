import { mapPoints, mapShapes } from '#server/map.ts';
import { readObservations } from '#server/read.ts';
import { allTables } from '#server/tables.ts';
import { topicCard } from '#server/topic-card.ts';
import { openTopic, topicEntries } from '#server/topic.ts';
import { chaptersOf } from '#core/active-ingredients/certificates.ts';
import { siteCities } from '#core/active-ingredients/cities.ts';
import { criticalSupply } from '#core/active-ingredients/critical-supply.ts';
import { headingsOf } from '#core/active-ingredients/headings.ts';
import { moneyGap } from '#core/active-ingredients/money-gap.ts';
import { packMoney } from '#core/active-ingredients/packed-money.ts';
import { entriesOf, moleculesOf, seatsOf } from '#core/active-ingredients/register.ts';
import { siteView } from '#core/active-ingredients/site-view.ts';
import { factShares, INDIA_FROM_CHINA, statedShares } from '#core/active-ingredients/stated-shares.ts';
import { partShares, worldParts } from '#core/active-ingredients/world-shares.ts';
import { observationAt } from '#core/table/indicator-table.ts';
import { namesAlone } from '#core/table/named-country.ts';
import { packRecords } from '#core/table/packed-records.ts';
import { nameIn, type PackedCity } from '#ui/active-ingredients/page-data.ts';
import { leadSentences } from '#ui/active-ingredients/stop-text.ts';
import { PageShapes } from '#ui/figure/page-shapes.ts';

export const entries = topicEntries;

const PEOPLE = 'population';
/** Indicators that the world is divided by. */
const SHARED = ['fda_api_sites', 'who_pq_apis', PEOPLE];
const MONEY = ['api_exports_usd', 'api_imports_usd'];
const STATED = 'api_import_share';
const CRITICAL = 'eu_critical_api_substances';

/** Who makes active ingredients, what hangs on whom, and what the region chosen buys: everything that the page shows. */
export const load = ({ params }) => {
	const topic = openTopic(params.region);
	const { atlas, group } = topic;
	const { members } = group;

	const makers = siteView(topic.section('fda_api_sites'));
	const { cities, ...placed } = siteCities(topic.rows('sites'), members);
	const positions = new Map(mapPoints(group.id, cities).map(({ key, x, y }) => [key, { x, y }]));
	const siteSources = [...new Set(cities.flatMap(({ sourceIds }) => sourceIds))];

	const parts = worldParts(group, atlas.schemes, atlas.world);
	const shares = SHARED.map((id) => {
		const section = topic.worldSection(id);
		const sourceIds = [...new Set(section.cells.flatMap(({ sourceId }) => sourceId ?? []))];
		return { indicator: id, title: section.indicator.title, shares: partShares(section, parts), sourceIds };
	});

	const register = entriesOf(topic.rows('active_ingredients'));
	const headings = headingsOf(topic.rows('trade_products'), topic.rows('trade_hs4'), members);
	const population = allTables().tables.get(PEOPLE);
	const money = moneyGap(
		topic.section('api_exports_usd'),
		topic.section('api_imports_usd'),
		atlas.countries,
		(iso3, year) => population && observationAt(population, iso3, year)
	);
	const atc = topic.rows('atc_concentration');
	const certificates = chaptersOf(atc, 'certificate');
	const biologicals = chaptersOf(atc, 'biological');
	const critical = topic.section(CRITICAL).cells.flatMap((cell) => {
		const { value, confidence, sourceId, year } = cell;
		return value === undefined ? [] : { ...namesAlone(cell), value, confidence, sourceId, year };
	});
	const stated = statedShares(readObservations(STATED), members, atlas.countries);
	const facts = topic.rows('facts');
	// What India buys from China is of use to India, to China and to everyone who buys from India: to the world.
	const india = group.id === 'world' || members.includes('IND') || members.includes('CHN');
	const fromChina = {
		all: india ? factShares(facts, INDIA_FROM_CHINA.all) : [],
		substances: india ? factShares(facts, INDIA_FROM_CHINA.substance) : []
	};

	const named = [
		...[...cities, ...placed.unplaced].map(({ iso3 }) => iso3),
		...register.flatMap(({ iso3 }) => iso3 ?? []),
		...headings.flatMap(({ top }) => top.map(({ iso3 }) => iso3)),
		...[...certificates, ...biologicals].map(({ top }) => top)
	];
	const used = [
		...makers.makers.flatMap(({ sourceId }) => sourceId ?? []),
		...siteSources,
		...shares.flatMap(({ sourceIds }) => sourceIds),
		...register.map(({ sourceId }) => sourceId),
		...headings.flatMap(({ sourceIds }) => sourceIds),
		...money.members.flatMap(({ sourceIds }) => sourceIds),
		...[...certificates, ...biologicals].map(({ sourceId }) => sourceId),
		...critical.flatMap(({ sourceId }) => sourceId ?? []),
		...[...stated, ...fromChina.all, ...fromChina.substances].map(({ sourceId }) => sourceId)
	];
	const shownMembers = group.id === 'world' ? [] : members;
	const names = new Map([...new Set(named)].map((iso3) => [iso3, atlas.countries.get(iso3)?.shortName ?? iso3]));
	const molecules = moleculesOf(register);
	const page = topic.page(used, [...SHARED, ...MONEY, STATED, CRITICAL]);
	return {
		...page,
		lead: leadSentences(molecules, seatsOf(molecules), page.region, shownMembers, nameIn({ names })).join(' '),
		card: topicCard('active-ingredients', topic),
		shapes: new PageShapes(mapShapes(group.id)),
		members: shownMembers,
		names,
		makers,
		cities: {
			...placed,
			sourceIds: siteSources,
			points: cities.flatMap(({ key, city, iso3, sites }): PackedCity[] => {
				const at = positions.get(key);
				return at ? [[city, iso3, sites, at.x, at.y]] : [];
			})
		},
		parts: parts.map(({ members: own, ...part }) => ({ ...part, members: own.length })),
		shares,
		register: packRecords(register),
		headings,
		money: packMoney(money),
		certificates,
		biologicals,
		criticalSupply: {
			certificate: criticalSupply(facts, 'certificate'),
			biological: criticalSupply(facts, 'biological')
		},
		critical,
		stated,
		fromChina
	};
};
