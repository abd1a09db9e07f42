import { confidenceOf, numberOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Listing } from '#core/table/listing.ts';
import type { Confidence } from '#core/table/observation.ts';

/** A plant, a transfer of technology, a loan or a sublicence in a country. */
export interface Deal {
	readonly key: string;
	readonly kind: 'plant' | 'technology_transfer' | 'finance_deal' | 'sublicence';
	/** Who makes, lends or licenses; '' where the name is not confirmed. */
	readonly who: string;
	readonly what: string;
	/** Status code of `data/projects.csv`; '' for a sublicence. */
	readonly status: string;
	/** YYYY, YYYY-MM or YYYY-MM-DD; '' where it is not known. */
	readonly date: string;
	/** Millions of US dollars as announced; undefined where none is stated. */
	readonly amount: number | undefined;
	/** Companies of the country that hold the sublicence; undefined where their number is not stated. */
	readonly companies: number | undefined;
	readonly note: string;
	readonly confidence: Confidence;
	readonly sourceId: string;
}

/** Projects of a country and sublicences that its companies hold, newest first. */
export function countryDeals(projects: readonly TableRow[], sublicences: readonly TableRow[], iso3: string): Deal[] {
	const own = (row: TableRow): boolean => textOf(row, 'iso3') === iso3;
	const made = [...projects.filter(own).map(projectOf), ...sublicences.filter(own).map(sublicenceOf)];
	return made.sort((a, b) => (a.date === b.date ? (a.key < b.key ? -1 : 1) : a.date < b.date ? 1 : -1));
}

function projectOf(row: TableRow): Deal {
	return {
		key: textOf(row, 'id'),
		kind: kindOf(row),
		who: textOf(row, 'entity') || textOf(row, 'financier'),
		what: textOf(row, 'product'),
		status: textOf(row, 'status'),
		date: textOf(row, 'date'),
		amount: numberOf(row, 'amount_musd'),
		companies: undefined,
		note: [textOf(row, 'capacity'), textOf(row, 'status_note')].filter((text) => text !== '').join('; '),
		...provenance(row)
	};
}

function sublicenceOf(row: TableRow): Deal {
	const [medicine, originator] = [textOf(row, 'medicine'), textOf(row, 'originator')];
	return {
		key: `${medicine}|${originator}|${textOf(row, 'date')}`,
		kind: 'sublicence',
		who: originator,
		what: medicine,
		status: '',
		date: textOf(row, 'date'),
		amount: undefined,
		companies: numberOf(row, 'companies'),
		note: '',
		...provenance(row)
	};
}

function kindOf(row: TableRow): Exclude<Deal['kind'], 'sublicence'> {
	const kind = textOf(row, 'kind');
	if (kind === 'plant' || kind === 'technology_transfer' || kind === 'finance_deal') return kind;
	throw new RangeError(
		`data/projects.csv line ${row.line}: expected plant, technology_transfer or finance_deal, came "${kind}"`
	);
}

function provenance(row: TableRow): Pick<Deal, 'confidence' | 'sourceId'> {
	return {
		confidence: confidenceOf(row),
		sourceId: textOf(row, 'source_id')
	};
}

/** The words that a table of deals needs beside its rows. */
export interface DealWords {
	readonly kind: (kind: Deal['kind']) => string;
	readonly status: (status: string) => string;
	readonly companies: (count: number) => string;
}

/** Deals as a table; `words` names their kinds and statuses. */
export function dealListing(deals: readonly Deal[], words: DealWords): Listing {
	return {
		columns: [
			{ id: 'what', kind: 'text' },
			{ id: 'who', kind: 'text' },
			{ id: 'kind', kind: 'text' },
			{ id: 'status', kind: 'text' },
			{ id: 'date', kind: 'date' },
			{ id: 'amount_musd', kind: 'number', decimals: 1 }
		],
		rows: deals.map(({ key, kind, who, what, status, date, amount, companies, note, confidence, sourceId }) => ({
			key,
			values: {
				what: what === '' ? undefined : what,
				who: who === '' ? undefined : who,
				kind: words.kind(kind),
				status: status === '' ? undefined : words.status(status),
				date: date === '' ? undefined : date,
				amount_musd: amount
			},
			confidence,
			sourceIds: [sourceId],
			note: companies === undefined ? note : words.companies(companies)
		}))
	};
}
