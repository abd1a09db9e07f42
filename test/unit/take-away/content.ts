import fc from 'fast-check';
import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import type { Listing } from '#core/table/listing.ts';

export const EDITION: Edition = {
	site: 'https://atlas.example/here',
	name: 'Production Atlas',
	version: '1.0.0',
	hash: 'a1b2c3d4e5',
	retrieved: '2026-11-20',
	today: '2026-11-21'
};

const LISTING: Listing = {
	columns: [
		{ id: 'country', kind: 'text' },
		{ id: 'sites', kind: 'number' },
		{ id: 'year', kind: 'year' },
		{ id: 'joined', kind: 'date' },
		{ id: 'span', kind: 'year' }
	],
	rows: [
		{
			key: 'CIV',
			values: { country: 'Côte d’Ivoire', sites: 0, year: 2024, joined: '2021-03-04', span: '2019–2021' },
			confidence: 'high',
			sourceIds: ['register'],
			note: '=SUM(A1:A9)'
		},
		{
			key: 'KEN',
			values: { country: 'Kenya', sites: -5.25, year: 2023, joined: undefined, span: 2020 },
			confidence: 'medium',
			sourceIds: ['who', 'register'],
			note: '+254'
		},
		{ key: 'TCD', values: { country: 'Chad' }, confidence: undefined, sourceIds: [] }
	]
};

/** Numbers of two groups, one of several years. */
const GROUPS = {
	listing: {
		columns: [
			{ id: 'group', kind: 'text' },
			{ id: 'year', kind: 'year' },
			{ id: 'value', kind: 'number' }
		],
		rows: [
			{
				key: 'au:AU',
				values: { group: 'au:AU', year: '2023–2024', value: -5.25 },
				confidence: 'medium',
				sourceIds: ['register', 'who']
			},
			{ key: 'world', values: { group: 'world', year: 2024, value: 12 }, confidence: 'high', sourceIds: ['who'] }
		]
	},
	labels: { group: 'Code', year: 'Year', value: 'Value' }
} as const;

/** The same figure with numbers of groups beside its rows. */
export const withGroups = (content: FigureContent): FigureContent => ({ ...content, groups: GROUPS });

/** A figure of three rows: a zero, a negative number, and a country without any value. */
export const CONTENT: FigureContent = {
	id: 'explore',
	title: 'Sites in the African Union, latest year',
	finding: 'Côte d’Ivoire has none.',
	details: ['Values of 2023 and 2024.'],
	note: undefined,
	chart: 'ranking',
	scene: () => {
		throw new Error('files of rows draw nothing');
	},
	legend: undefined,
	boundaries: true,
	listing: LISTING,
	labels: { country: 'Country', sites: 'Sites', year: 'Year', joined: 'Joined', span: 'Years' },
	file: 'sites_au-AU_latest',
	sources: [
		{
			...{ id: 'register', publisher: 'The Office, “Register”', title: 'A register', url: 'https://office.example/a' },
			...{ licence: 'cc_by_4_0', retrieved: '2026-11-19', note: '' }
		},
		{
			...{ id: 'who', publisher: 'WHO', title: 'An observatory', url: 'https://who.example/b' },
			...{ licence: 'who_cc_by_nc_sa_3_0_igo', retrieved: '2026-11-20', note: '' }
		}
	],
	licences: [
		{ id: 'cc_by_4_0', title: 'CC BY 4.0', url: 'https://cc.example/by', commercialUse: 'yes' },
		{ id: 'who_cc_by_nc_sa_3_0_igo', title: 'CC BY-NC-SA 3.0 IGO', url: 'https://cc.example/nc', commercialUse: 'no' }
	],
	indicators: [],
	path: '/explore?indicator=sites&group=au%3AAU'
};

const NASTY = [
	...['"', '""', ',', ';', '\n', '\r\n', '=1+1', '+1+1', '-2-3', '@SUM(A1)', '\t=1', '-5', '+254', '+254 700 000'],
	...['<b>&amp;</b>', ']]>', '_x0041_', '\u0007', '\uFFFE', '\uFEFFx', '#REF!', 'TRUE', '007', '|', '`', '\\'],
	...[
		'שלום, "עולם"',
		'مرحبا\nبالعالم',
		'👩🏽‍🔬,"🧪"',
		'=HYPERLINK("https://evil.example","x")',
		' blank ',
		'{"a":1}',
		'</script>'
	]
];

/** Labels as nobody would write them, each in whole characters. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom(...NASTY),
	fc.array(fc.constantFrom(...NASTY), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
	fc.string({ unit: 'grapheme' })
);

/** Figures whose rows, names and sources hold any text, and whose numbers are any that a computer has. */
export const nastyContent: fc.Arbitrary<FigureContent> = fc
	.record({
		title: nastyText,
		finding: nastyText,
		publisher: nastyText,
		label: nastyText,
		rows: fc.array(
			fc.record({
				country: fc.option(nastyText, { nil: undefined }),
				sites: fc.option(
					fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
					{ nil: undefined }
				),
				note: nastyText
			}),
			{ maxLength: 6 }
		)
	})
	.map(({ title, finding, publisher, label, rows }) => ({
		...CONTENT,
		title,
		finding,
		labels: { country: label, sites: 'Sites' },
		sources: CONTENT.sources.map((source) => ({ ...source, publisher })),
		listing: {
			columns: LISTING.columns.slice(0, 2),
			rows: rows.map(({ country, sites, note }, index) => ({
				key: String(index),
				values: { country, sites },
				confidence: 'high',
				sourceIds: ['register'],
				note
			}))
		}
	}));
