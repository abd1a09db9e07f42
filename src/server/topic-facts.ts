import { HERFINDAHL_MOST } from '#core/table/herfindahl.ts';
import { entriesOf, moleculesOf } from '#core/active-ingredients/register.ts';
import { hasLink, LINK_INDICATORS, LINKS } from '#core/ecosystem/links.ts';
import type { Cell } from '#core/table/observation.ts';
import { openTopic, type Topic } from './topic.ts';

/** One number for each topic, of the whole world: what its page opens with on the overview. */
export interface TopicFacts {
	/** Molecules on WHO's list of prequalified active ingredients, and those of which all makers sit in one country. */
	readonly molecules: { readonly all: number; readonly single: number };
	/** Countries with a maker of a prequalified vaccine. */
	readonly vaccines: { readonly countries: number };
	/** Countries known to have a WHO-Listed Authority. */
	readonly regulation: { readonly countries: number };
	/** The most links of the chain that one country is known to have, and how many links there are. */
	readonly ecosystem: { readonly most: number; readonly links: number };
	/** Countries whose figures of the year say that they import more medicines than they export, of all with figures. */
	readonly trade: { readonly importers: number; readonly known: number; readonly year: number };
}

/** Computed from the data package. Throws where a table that it needs is not there. */
export function topicFacts(): TopicFacts {
	const topic = openTopic('');
	const molecules = moleculesOf(entriesOf(topic.rows('active_ingredients')));
	const having = (indicator: string): number =>
		topic.worldSection(indicator).cells.filter(({ value }) => value !== undefined && value >= 1).length;
	return {
		molecules: { all: molecules.length, single: molecules.filter(({ hhi }) => hhi === HERFINDAHL_MOST).length },
		vaccines: { countries: having('pq_vaccine_makers') },
		regulation: { countries: having('who_listed_authority') },
		ecosystem: { most: mostLinks(topic), links: LINKS.length },
		trade: importers(topic)
	};
}

function mostLinks(topic: Topic): number {
	const cells = LINK_INDICATORS.map((id) => {
		const byCountry = new Map(topic.worldSection(id).cells.map((cell): [string, Cell] => [cell.iso3, cell]));
		return [id, byCountry] as const;
	});
	const counts = topic.group.members.map((iso3) => {
		const own = new Map(
			cells.flatMap(([id, byCountry]) => {
				const cell = byCountry.get(iso3);
				return cell ? [[id, cell] as const] : [];
			})
		);
		return LINKS.filter((link) => hasLink(link, own) === 'yes').length;
	});
	return Math.max(0, ...counts);
}

function importers(topic: Topic): TopicFacts['trade'] {
	const known = topic.worldSection('pharma_export_import_ratio').cells.filter(({ value }) => value !== undefined);
	const years = new Set(known.flatMap(({ year }) => year ?? []));
	const [year] = years;
	if (years.size !== 1 || year === undefined) {
		throw new RangeError(
			`data/indicators/pharma_export_import_ratio.csv: expected values of one year, which a sentence names; came ${[...years].join(', ') || 'none'}: let src/server/topic-facts.ts say all of them`
		);
	}
	return { importers: known.filter(({ value }) => value !== undefined && value < 1).length, known: known.length, year };
}
