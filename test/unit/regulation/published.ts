import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { openTopic } from '#server/topic.ts';
import { STATED_INDICATORS } from '#core/regulation/stated-making.ts';
import { regulationView, type RegulationView } from '#core/regulation/page.ts';

// The package is read and checked here, once and outside the time limit of any test.
openTopic('');

/** A row of a published file as bare text. */
export type Row = Readonly<Record<string, string>>;

/** A published table as bare text, read apart from the reader of the site. */
export function csv(path: string): Row[] {
	return Papa.parse<Row>(readFileSync(`data/${path}`, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** The latest value of every country that has one, from the file of an indicator. */
export function latestValues(indicator: string): Map<string, number> {
	const latest = new Map<string, { year: string; value: number }>();
	for (const { iso3 = '', year = '', value = '' } of csv(`indicators/${indicator}.csv`)) {
		if (value !== '' && (latest.get(iso3)?.year ?? '') <= year) latest.set(iso3, { year, value: Number(value) });
	}
	return new Map([...latest].map(([iso3, { value }]) => [iso3, value]));
}

/** Codes of the members of a region of the address, from the files of countries and groups; '' is the world. */
export function membersOf(region: string): string[] {
	const inhabited = csv('countries.csv').flatMap(({ iso3 = '', status }) => (status === 'uninhabited' ? [] : iso3));
	if (region === '') return inhabited;
	const [scheme, group] = region.split('/');
	const members = new Set(
		csv('groups.csv').flatMap((row) => (row.scheme === scheme && row.group === group ? (row.iso3 ?? '') : []))
	);
	return inhabited.filter((iso3) => members.has(iso3));
}

/** Regions that differ in what is known: all, many, some, few, one member, nobody. */
export const REGIONS = [
	'',
	'au/AU',
	'asean/ASEAN',
	'eu/EU27',
	'who_region/SEARO',
	'un_subregion/061',
	'mercosur/MERCOSUR_SUSPENDED'
];

/** The view of a region as its page makes it. */
export function publishedView(region: string): RegulationView & { readonly name: string } {
	const topic = openTopic(region);
	const view = regulationView({
		group: topic.group,
		world: topic.atlas.world,
		countries: topic.atlas.countries,
		schemes: topic.atlas.schemes,
		recognition: {
			medicines: topic.worldSection('regulator_maturity_medicines'),
			vaccines: topic.worldSection('regulator_maturity_vaccines'),
			listed: topic.worldSection('who_listed_authority'),
			ich: topic.worldSection('ich_status')
		},
		making: {
			api: topic.worldSection('fda_api_sites'),
			dosage: topic.worldSection('fda_dosage_form_sites'),
			vaccines: topic.worldSection('pq_vaccine_products'),
			apis: topic.worldSection('who_pq_apis')
		},
		stated: STATED_INDICATORS.map((id) => topic.worldSection(id)),
		treaty: topic.worldSection('ama_treaty'),
		rows: {
			regulators: topic.rows('regulators'),
			memberships: topic.rows('memberships'),
			mechanisms: topic.rows('mechanisms'),
			sites: topic.rows('sites')
		}
	});
	return { ...view, name: topic.group.name };
}
