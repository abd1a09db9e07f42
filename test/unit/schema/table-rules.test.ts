import { describeFaults } from './faults.ts';

describeFaults('rules for tables', [
	[
		'a source that is not listed',
		'plants.csv',
		'medium,register',
		'medium,hearsay',
		'data/plants.csv:4 column "source_id": expected a value of sources.id, came "hearsay"'
	],
	[
		'a licence that is not listed',
		'sources.csv',
		'cc_by_4_0',
		'free',
		'data/sources.csv:2 column "licence": expected a value of licences.id, came "free"'
	],
	[
		'a source without a date',
		'sources.csv',
		'2026-11-20',
		'',
		'data/sources.csv:2 column "retrieved": expected a value, the cell is empty, came ""'
	],
	[
		'a source without a link',
		'sources.csv',
		'https://example.org/register',
		'https://example',
		'data/sources.csv:2 column "url": expected one web address, came "https://example"'
	],
	[
		'a year before this age',
		'plants.csv',
		',1999,true',
		',1099,true',
		'data/plants.csv:2 column "since": expected a year from 1900 to 2100, came "1099"'
	],
	[
		'an id with capitals',
		'licences.csv',
		'cc_by_4_0',
		'CC-BY',
		'data/licences.csv:2 column "id": expected the form [a-z][a-z0-9]*(_[a-z0-9]+)*, came "CC-BY"'
	],
	[
		'a group without members',
		'groups.csv',
		'who_region,EURO,FRA,,high,register\n',
		'',
		'data/group_titles.csv:4 column "group": expected at least one member in groups.csv, came "EURO"'
	],
	[
		'a scheme without groups',
		'schemes.csv',
		'au,African Union\n',
		'au,African Union\neu,European Union\n',
		'data/schemes.csv:4 column "scheme": expected at least one group in group_titles.csv, came "eu"'
	],
	[
		'an e-mail address',
		'plants.csv',
		'Plain',
		'Plain <who@example.org>',
		'data/plants.csv:4 column "name": expected no "@", which looks like an e-mail address, came "Plain <who@example.org>"'
	],
	[
		'a telephone number',
		'plants.csv',
		'Plain',
		'+254 20 271 7077',
		'data/plants.csv:4 column "name": expected no telephone number, came "+254 20 271 7077"'
	],
	[
		'an announced telephone number',
		'plants.csv',
		'Plain',
		'Tel. 0202717',
		'data/plants.csv:4 column "name": expected no telephone number, came "Tel. 0202717"'
	]
]);
