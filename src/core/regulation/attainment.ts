import { confidenceOf, numberOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Confidence } from '#core/table/observation.ts';
import type { CountryName } from '#core/table/catalogue.ts';
import type { Membership } from './membership.ts';

/** Lanes of the timeline, the highest standing first. */
export const LANES = ['listed', 'medicines_4', 'medicines_3', 'vaccines_4', 'vaccines_3'] as const;
export type Lane = (typeof LANES)[number];

/** A level that a regulator reached, or its listing by WHO. */
export interface Attainment {
	/** Unique: `KEN|medicines`. */
	readonly key: string;
	readonly iso3: string;
	readonly country: string;
	readonly label: string;
	readonly authority: string;
	readonly lane: Lane;
	/** YYYY, YYYY-MM or YYYY-MM-DD, as exact as known; undefined where no date was seen. */
	readonly date: string | undefined;
	/** Listed as one of the authorities of the European network. */
	readonly network: boolean;
	readonly scope: string;
	readonly note: string;
	readonly confidence: Confidence;
	readonly sourceId: string;
}

/**
 * What the rows of `regulators.csv` say was attained by the members of a group, oldest first, those without a date last. That a regulator
 * is listed has the source of the membership that says so.
 */
export function attainments(
	rows: readonly TableRow[],
	members: readonly string[],
	countries: ReadonlyMap<string, CountryName>,
	memberships: ReadonlyMap<string, readonly Membership[]>
): Attainment[] {
	const listings = new Map(
		[...memberships].map(([iso3, own]) => [iso3, own.find(({ column }) => column === 'who_listed_authority')])
	);
	const inGroup = new Set(members);
	return rows
		.filter((row) => inGroup.has(textOf(row, 'iso3')))
		.flatMap((row) => attained(row, countries, listings.get(textOf(row, 'iso3'))))
		.sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9', 'en') || a.country.localeCompare(b.country, 'en'));
}

function attained(
	row: TableRow,
	countries: ReadonlyMap<string, CountryName>,
	listing: Membership | undefined
): Attainment[] {
	const iso3 = textOf(row, 'iso3');
	const country = countries.get(iso3);
	const listed = textOf(row, 'who_listed');
	const entry = (kind: string, lane: Lane | undefined, date: string, scope: string): Attainment[] =>
		lane === undefined
			? []
			: [
					{
						key: `${iso3}|${kind}`,
						iso3,
						country: country?.name ?? iso3,
						label: country?.shortName ?? iso3,
						authority: textOf(row, 'authority'),
						lane,
						date: date === '' ? undefined : date,
						network: kind === 'listed' && listed === 'network',
						scope,
						note: textOf(row, 'note'),
						confidence: confidenceOf(row),
						sourceId: (kind === 'listed' ? listing?.sourceId : undefined) ?? textOf(row, 'source_id')
					}
				];
	return [
		...entry('medicines', levelLane('medicines', numberOf(row, 'medicines_level')), textOf(row, 'medicines_since'), ''),
		...entry(
			'vaccines',
			levelLane('vaccines', numberOf(row, 'vaccines_level')),
			textOf(row, 'vaccines_since'),
			textOf(row, 'vaccines_scope')
		),
		...entry(
			'listed',
			listed === '' ? undefined : 'listed',
			textOf(row, 'who_listed_since'),
			textOf(row, 'who_listed_scope')
		)
	];
}

function levelLane(product: 'medicines' | 'vaccines', level: number | undefined): Lane | undefined {
	return LANES.find((lane) => lane === `${product}_${level ?? ''}`);
}
