import { confidenceOf, numberOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Listing } from '#core/table/listing.ts';
import type { Confidence } from '#core/table/observation.ts';

/** What is published of a regulator, or of the country's part in a mechanism that regulators share. */
export interface RegulatoryTie {
	readonly key: string;
	/** Name of the authority, '' where the source names the country only. */
	readonly authority: string;
	readonly kind: 'medicines_level' | 'vaccines_level' | 'who_listed' | 'mechanism';
	/** Title of the mechanism; '' for the others. */
	readonly mechanism: string;
	/** Maturity level 3 or 4; undefined for the others. */
	readonly level: number | undefined;
	/** Status code of `data/memberships.csv`; `own` or `network` for a WHO listing; '' for a level. */
	readonly status: string;
	/** YYYY, YYYY-MM or YYYY-MM-DD; '' where it is not known. */
	readonly since: string;
	readonly note: string;
	readonly confidence: Confidence;
	readonly sourceId: string;
}

/** Rows of the tables that speak of regulators. */
export interface RegulatoryTables {
	readonly regulators: readonly TableRow[];
	readonly memberships: readonly TableRow[];
	readonly mechanisms: readonly TableRow[];
}

/** A listing by WHO stands in both tables; what `regulators.csv` says of it is said once. */
const LISTING = 'who_listed_authority';

/** What is known of a country's regulators: levels and listing first, then the mechanisms by title. */
export function regulatoryTies(
	{ regulators, memberships, mechanisms }: RegulatoryTables,
	iso3: string
): RegulatoryTie[] {
	const titles = new Map(mechanisms.map((row) => [textOf(row, 'id'), textOf(row, 'title')]));
	const own = (row: TableRow): boolean => textOf(row, 'iso3') === iso3;
	const standings = regulators.filter(own).flatMap(standingsOf);
	const listed = standings.some(({ kind }) => kind === 'who_listed');
	const ties = memberships.filter(own).flatMap((row): RegulatoryTie[] => {
		const mechanism = textOf(row, 'mechanism');
		if (mechanism === LISTING && listed) return [];
		return [
			{
				...shared(row),
				kind: 'mechanism',
				mechanism: titles.get(mechanism) ?? mechanism,
				level: undefined,
				status: textOf(row, 'status'),
				since: textOf(row, 'since'),
				note: textOf(row, 'note')
			}
		];
	});
	return [...standings, ...ties.sort((a, b) => a.mechanism.localeCompare(b.mechanism, 'en'))];
}

function standingsOf(row: TableRow): RegulatoryTie[] {
	const levels = (['medicines', 'vaccines'] as const).flatMap((product): RegulatoryTie[] => {
		const level = numberOf(row, `${product}_level`);
		if (level === undefined) return [];
		const facts = {
			mechanism: '',
			level,
			status: '',
			since: textOf(row, `${product}_since`),
			note: textOf(row, 'note')
		};
		const base = shared(row);
		return [{ ...base, key: `${base.key}|${product}`, kind: `${product}_level`, ...facts }];
	});
	const status = textOf(row, 'who_listed');
	if (status === '') return levels;
	const since = textOf(row, 'who_listed_since');
	const note = textOf(row, 'who_listed_scope');
	return [...levels, { ...shared(row), kind: 'who_listed', mechanism: '', level: undefined, status, since, note }];
}

function shared(row: TableRow): Pick<RegulatoryTie, 'key' | 'authority' | 'confidence' | 'sourceId'> {
	return {
		key: textOf(row, 'id'),
		authority: textOf(row, 'authority'),
		confidence: confidenceOf(row),
		sourceId: textOf(row, 'source_id')
	};
}

/** Ties as a table; `words` names what they are and how far they go. */
export function tieListing(
	ties: readonly RegulatoryTie[],
	words: { readonly what: (tie: RegulatoryTie) => string; readonly status: (tie: RegulatoryTie) => string }
): Listing {
	return {
		columns: [
			{ id: 'what', kind: 'text' },
			{ id: 'status', kind: 'text' },
			{ id: 'since', kind: 'date' },
			{ id: 'authority', kind: 'text' }
		],
		rows: ties.map((tie) => ({
			key: `${tie.kind}|${tie.key}`,
			values: {
				what: words.what(tie),
				status: words.status(tie),
				since: tie.since === '' ? undefined : tie.since,
				authority: tie.authority === '' ? undefined : tie.authority
			},
			confidence: tie.confidence,
			sourceIds: [tie.sourceId],
			note: tie.note
		}))
	};
}
