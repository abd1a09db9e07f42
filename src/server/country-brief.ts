import { error } from '@sveltejs/kit';
import { countryDeals } from '#core/brief/deals.ts';
import { countryFacts } from '#core/brief/facts.ts';
import { countryMolecules } from '#core/brief/ingredients.ts';
import { countryLinks } from '#core/brief/links.ts';
import { nearestPeers } from '#core/brief/peers.ts';
import { placeOf } from '#core/brief/place.ts';
import { regulatoryTies } from '#core/brief/regulators.ts';
import { countrySites } from '#core/brief/sites.ts';
import { LEADING_INDICATORS } from '#core/ecosystem/pillar-indicators.ts';
import { vaccineMakers } from '#core/vaccines/makers.ts';
import { vaccineProduct } from '#core/vaccines/product.ts';
import * as m from '#locale/compiled/messages.js';
import { briefBase, groupIn, homeRegion } from './briefs.ts';
import { standings } from './standings.ts';
import { openTopic } from './topic.ts';
import { regionPath } from '#ui/topic/region-path.ts';

/** Towns that a brief lists, which is all of them for most countries; the others are counted. */
const TOWNS = 60;

/** Everything that the atlas knows of one country, beside its region, the world and its peers. Throws the 404 page for an unknown code. */
export function countryBrief(iso3: string) {
	const { catalogue, atlas } = standings();
	const country = catalogue.countries.find((one) => one.iso3 === iso3);
	if (!country || !atlas.world.members.includes(iso3)) error(404, m.brief_unknown_country({ code: iso3 }));

	const { columns, profiles, cells } = briefBase();
	const home = homeRegion(atlas, iso3);
	const topic = openTopic(regionPath(home.id));
	const places = [...columns.values()].flatMap((column) => {
		const region = home.id === 'world' ? undefined : topic.section(column.indicator.id);
		return placeOf(iso3, column, region) ?? [];
	});
	const own = new Map(
		[...cells].flatMap(([id, byCountry]) => {
			const cell = byCountry.get(iso3);
			return cell ? [[id, cell] as const] : [];
		})
	);
	const products = topic.rows('vaccines').map(vaccineProduct);
	const makers = vaccineMakers(
		products.filter((product) => product.iso3 === iso3),
		[iso3]
	);
	const sites = countrySites(topic.rows('sites'), iso3);
	const molecules = countryMolecules(topic.rows('active_ingredients'), iso3);
	const ties = regulatoryTies(
		{
			regulators: topic.rows('regulators'),
			memberships: topic.rows('memberships'),
			mechanisms: topic.rows('mechanisms')
		},
		iso3
	);
	const deals = countryDeals(topic.rows('projects'), topic.rows('mpp_sublicensees'), iso3);
	const facts = countryFacts(topic.rows('facts'), iso3);

	const income = groupIn(atlas, 'wb_income', iso3);
	const continent = groupIn(atlas, 'un_region', iso3);
	const candidates =
		income && continent ? continent.members.filter((member) => member !== iso3 && income.members.includes(member)) : [];
	const section = topic.section(LEADING_INDICATORS.capacity);
	const sourceIds = [
		...[...places.map(({ cell }) => cell), ...section.cells].map(({ sourceId }) => sourceId ?? ''),
		...[...makers, ...sites.towns, ...molecules].flatMap((row) => row.sourceIds),
		...[...ties, ...deals, ...facts].map(({ sourceId }) => sourceId)
	];
	const { sources, licences } = topic.page(sourceIds);
	const named = (group: typeof income) => group && { id: group.id, name: group.name };
	return {
		country: {
			iso3,
			name: country.name,
			note: country.note,
			whoMember: country.whoMember,
			population: country.population,
			administeredBy: atlas.countries.get(country.administeredBy ?? '')?.name
		},
		home: { id: home.id, name: home.name, members: home.members.length },
		income: named(income),
		continent: named(continent),
		groups: atlas.schemes.flatMap((scheme) =>
			scheme.groups
				.filter(({ members }) => members.includes(iso3))
				.map(({ id, name }) => ({ id, name, scheme: scheme.title }))
		),
		places,
		indicators: [...columns.values()].map(({ indicator }) => indicator),
		links: countryLinks(own),
		sites: { ...sites, towns: sites.towns.slice(0, TOWNS) },
		moreTowns: {
			towns: Math.max(0, sites.towns.length - TOWNS),
			sites: sites.towns.slice(TOWNS).reduce((sum, town) => sum + town.sites, 0)
		},
		makers,
		molecules,
		ties,
		deals,
		facts,
		peers: nearestPeers(iso3, candidates, profiles).map((peer) => ({
			...peer,
			name: atlas.countries.get(peer.iso3)?.name ?? peer.iso3
		})),
		candidates: candidates.length,
		section: { ...section, pinned: [iso3] },
		sources,
		licences
	};
}
