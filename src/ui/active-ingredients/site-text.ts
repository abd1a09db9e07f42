import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';
import { partName } from './labels.ts';
import type { ActiveIngredients } from './page-data.ts';
import { count, namesOf } from './text.ts';

/** How many of the largest makers the finding names. */
const TOP = 3;

/** Who has the sites: of the world the largest three, of a region how many members and what part of the world's. */
export function siteFinding({ makers, region }: Pick<ActiveIngredients, 'makers' | 'region'>): string {
	const { makers: cells, total, worldTotal, members } = makers;
	if (cells.length === 0) return m.active_ingredients_ranking_none({ region: region.name });
	if (region.id !== 'world') {
		return m.active_ingredients_ranking_region({
			region: region.name,
			makers: cells.length,
			members,
			total: count(total),
			share: textFormat.percent(total / worldTotal)
		});
	}
	const top = cells.slice(0, TOP);
	return m.active_ingredients_ranking_world({
		countries: textFormat.list(top.map(({ country }) => country)),
		share: textFormat.percent(top.reduce((sum, { value }) => sum + (value ?? 0), 0) / worldTotal),
		total: count(total),
		makers: cells.length
	});
}

/** The part of the world with most sites; for a region what it has of the sites and of the people. */
export function shareFinding({
	shares,
	parts,
	region
}: Pick<ActiveIngredients, 'shares' | 'parts' | 'region'>): string {
	const of = (indicator: string, part: string): number | undefined =>
		shares.find((one) => one.indicator === indicator)?.shares.find((share) => share.part === part)?.share;
	const [sites, entries, people] = ['fda_api_sites', 'who_pq_apis', 'population'].map((id) => of(id, region.id));
	if (sites !== undefined && entries !== undefined && people !== undefined) {
		return partSentence(region.name, { sites, entries, people });
	}
	const first = shares[0]?.shares.toSorted((a, b) => b.value - a.value) ?? [];
	const top = first.filter(({ value }) => value === first[0]?.value);
	const named = parts.filter(({ key }) => top.some(({ part }) => part === key));
	return m.active_ingredients_shares_world({
		parts: namesOf(named.map(partName)),
		share: textFormat.percent(top[0]?.share ?? 0)
	});
}

/** Shares (0–1) of the world's; what is nothing is said in words. */
function partSentence(region: string, shares: Readonly<Record<'sites' | 'entries' | 'people', number>>): string {
	const people = textFormat.percent(shares.people);
	const sites = textFormat.percent(shares.sites);
	const entries = textFormat.percent(shares.entries);
	if (shares.sites > 0) {
		return shares.entries > 0
			? m.active_ingredients_shares_region({ region, people, sites, entries })
			: m.active_ingredients_shares_region_no_entries({ region, people, sites });
	}
	return shares.entries > 0
		? m.active_ingredients_shares_region_no_sites({ region, people, entries })
		: m.active_ingredients_shares_region_none({ region, people });
}
