import { groupFacts } from '#core/brief/facts.ts';
import { KEY_INDICATOR_IDS } from '#core/brief/key-indicators.ts';
import { regionRow } from '#core/brief/region-row.ts';
import { linkCoverage } from '#core/ecosystem/coverage.ts';
import { LINK_INDICATORS } from '#core/ecosystem/links.ts';
import { LEADING_INDICATORS } from '#core/ecosystem/pillar-indicators.ts';
import { membershipsByCountry } from '#core/regulation/membership.ts';
import { OTHER_SIGNS } from '#core/regulation/other-signs.ts';
import { RECOGNITION_INDICATORS, recognitions } from '#core/regulation/recognition.ts';
import { standingOf } from '#core/regulation/standing.ts';
import { balance } from '#core/trade/balance.ts';
import { briefBase } from './briefs.ts';
import { openTopic } from './topic.ts';

/** Everything that the atlas knows of one group of countries, read together. Throws the 404 page for an unknown group. */
export function regionBrief(scheme: string, code: string) {
	const topic = openTopic(`${scheme}/${code}`);
	const { atlas, group } = topic;
	const members = group.members
		.map((iso3) => {
			const country = atlas.countries.get(iso3);
			return { iso3, name: country?.name ?? iso3, shortName: country?.shortName ?? iso3 };
		})
		.sort((a, b) => a.shortName.localeCompare(b.shortName, 'en'));
	const population = topic.section('population');
	const rows = KEY_INDICATOR_IDS.map((id) => regionRow(topic.section(id)));
	const coverage = linkCoverage(group.members, briefBase().cells);
	const recognition = {
		medicines: topic.section(RECOGNITION_INDICATORS.medicines),
		vaccines: topic.section(RECOGNITION_INDICATORS.vaccines),
		listed: topic.section(RECOGNITION_INDICATORS.listed),
		ich: topic.section(RECOGNITION_INDICATORS.ich)
	};
	const recognised = recognitions(recognition, topic.rows('regulators'));
	const memberships = membershipsByCountry(topic.rows('memberships'), recognition);
	const withoutRegulator = members.flatMap(({ iso3, shortName: label }) => {
		const known = recognised.get(iso3);
		if (known && standingOf(known) !== 'none') return [];
		// Those that do not count and that a reader should know of.
		const signs = (memberships.get(iso3) ?? []).filter(({ column }) => OTHER_SIGNS.some((sign) => sign === column));
		return { iso3, label, memberships: signs };
	});
	const balances = {
		ingredients: balance(topic.section('api_exports_usd'), topic.section('api_imports_usd')),
		medicines: balance(topic.section('pharma_exports_2018_usd'), topic.section('pharma_imports_usd'))
	};
	const section = topic.section(LEADING_INDICATORS.active_ingredients);
	const facts = groupFacts(topic.rows('facts'), scheme, code);
	const sourceIds = [
		...[...population.cells, ...section.cells].map(({ sourceId }) => sourceId ?? ''),
		...Object.values(recognition).flatMap(({ cells }) => cells.map(({ sourceId }) => sourceId ?? '')),
		...withoutRegulator.flatMap((member) => member.memberships.map(({ sourceId }) => sourceId)),
		...[...rows, ...coverage, ...balances.ingredients.rows, ...balances.medicines.rows].flatMap((row) => row.sourceIds),
		...facts.map(({ sourceId }) => sourceId)
	];
	const { region, sources, licences } = topic.page(sourceIds);
	return {
		region,
		scheme: atlas.schemes.find(({ id }) => id === scheme)?.title ?? '',
		members,
		people: { value: population.region.value, covered: population.region.covered },
		rows,
		coverage,
		linkIndicators: LINK_INDICATORS.flatMap((id) => atlas.indicators.get(id) ?? []),
		withoutRegulator,
		balances,
		section,
		facts,
		sources,
		licences
	};
}
