import { countryEntries } from '#core/brief/country-entries.ts';
import { RECOGNITION_INDICATORS } from '#core/regulation/recognition.ts';
import { textOf } from '#core/schema/row.ts';
import { locale } from '#ui/figure/format.ts';
import { openTopic } from './topic.ts';

/** The grouping that the list of countries tells. */
const SCHEME = 'who_region';
const SITES = 'fda_api_sites';

/** Every country and territory that has a brief, with a few facts each, and the groups that they are told by. */
export function countryIndex() {
	const { catalogue, atlas, worldSection, rows, page } = openTopic('');
	const scheme = atlas.schemes.find(({ id }) => id === SCHEME);
	if (!scheme)
		throw new Error(`no grouping "${SCHEME}" in data/schemes.csv, which the list of countries tells: add its row`);
	const recognition = {
		medicines: worldSection(RECOGNITION_INDICATORS.medicines),
		vaccines: worldSection(RECOGNITION_INDICATORS.vaccines),
		listed: worldSection(RECOGNITION_INDICATORS.listed),
		ich: worldSection(RECOGNITION_INDICATORS.ich)
	};
	const sites = worldSection(SITES);
	const inhabited = new Set(atlas.world.members);
	const countries = catalogue.countries.filter(({ iso3 }) => inhabited.has(iso3));
	const short = new Map(
		rows('group_titles').map((row) => [`${textOf(row, 'scheme')}:${textOf(row, 'group')}`, textOf(row, 'short_title')])
	);
	const { sources, licences } = page([
		...[sites, ...Object.values(recognition)].flatMap(({ cells }) => cells.map(({ sourceId }) => sourceId ?? '')),
		...rows('groups').flatMap((row) => (textOf(row, 'scheme') === SCHEME ? textOf(row, 'source_id') : []))
	]);
	return {
		countries: countryEntries(countries, { scheme, sites, recognition, regulators: rows('regulators') }, locale),
		groups: scheme.groups.map(({ id, name, members }) => ({
			id,
			name: short.get(id) || name,
			members: members.length
		})),
		scheme: scheme.title,
		whoMembers: countries.filter(({ whoMember }) => whoMember === 'member').length,
		sources,
		licences
	};
}
