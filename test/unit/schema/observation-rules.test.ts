import { describeFaults } from './faults.ts';

describeFaults('rules for observations', [
	[
		'a country that is not listed',
		'indicators/treaty.csv',
		'KEN',
		'WLD',
		'data/indicators/treaty.csv:3 column "iso3": expected a value of countries.iso3, came "WLD"'
	],
	[
		'a country where nobody lives',
		'indicators/treaty.csv',
		'FRA',
		'ATA',
		'data/indicators/treaty.csv:2 column "iso3": expected an inhabited country, came "ATA"'
	],
	[
		'a value from after its source',
		'indicators/treaty.csv',
		'KEN,2024,1,observed',
		'KEN,2031,1,observed',
		'data/indicators/treaty.csv:3 column "year": expected no year after 2026, in which the source was read, came "2031"'
	],
	[
		'a row of low confidence',
		'indicators/coverage.csv',
		'observed,high',
		'observed,low',
		'data/indicators/coverage.csv:2 column "confidence": expected one of high, medium, came "low"'
	],
	[
		'an unknown status',
		'indicators/coverage.csv',
		'observed',
		'guessed',
		'data/indicators/coverage.csv:2 column "status": expected one of observed, estimated, planned, not_applicable, withheld, came "guessed"'
	],
	[
		'a value that does not apply',
		'indicators/sites.csv',
		'REU,2025,,',
		'REU,2025,0,',
		'data/indicators/sites.csv:4 column "value": expected an empty cell, as status is not_applicable, came "0"'
	],
	[
		'a status without its value',
		'indicators/sites.csv',
		'KEN,2025,0,',
		'KEN,2025,,',
		'data/indicators/sites.csv:3 column "value": expected a number, as status is observed, came ""'
	],
	[
		'a value that is no number',
		'indicators/sites.csv',
		',12,',
		',n/a,',
		'data/indicators/sites.csv:2 column "value": expected a number, came "n/a"'
	],
	[
		'a level that has no name',
		'indicators/regulator_level.csv',
		',3,',
		',2,',
		'data/indicators/regulator_level.csv:2 column "value": expected one of the levels 3=Maturity level 3, 4=Maturity level 4, came "2"'
	],
	[
		'a flag beyond yes and no',
		'indicators/treaty.csv',
		',1,',
		',2,',
		'data/indicators/treaty.csv:3 column "value": expected one of the levels 0=No, 1=Yes, came "2"'
	],
	[
		'a share above 100 %',
		'indicators/coverage.csv',
		',100,',
		',100.5,',
		'data/indicators/coverage.csv:3 column "value": expected at most 100 % of infants, came "100.5"'
	],
	[
		'a share below 0',
		'indicators/spending.csv',
		',101.5,',
		',-1,',
		'data/indicators/spending.csv:2 column "value": expected 0 or more, came "-1"'
	],
	[
		'half a site',
		'indicators/sites.csv',
		',12,',
		',12.5,',
		'data/indicators/sites.csv:2 column "value": expected a whole number, 0 or more, came "12.5"'
	],
	[
		'a negative ratio',
		'indicators/sites_per_person.csv',
		'0.17',
		'-0.17',
		'data/indicators/sites_per_person.csv:2 column "value": expected 0 or more, came "-0.17"'
	],
	[
		'false precision',
		'indicators/sites_per_person.csv',
		'0.17',
		'0.1700000001',
		'data/indicators/sites_per_person.csv:2 column "value": expected at most 6 decimals, came "0.1700000001"'
	],
	[
		'the same year twice',
		'indicators/population.csv',
		'FRA,2024',
		'FRA,2023',
		'data/indicators/population.csv:3 column "iso3, year": expected each iso3 and year once, line 2 has the same, came "FRA, 2023"'
	],
	[
		'rows out of order',
		'indicators/population.csv',
		'FRA,2023',
		'FRA,2025',
		'data/indicators/population.csv:3 column "iso3": expected the rows sorted by iso3, year; this one belongs higher up, came "FRA"'
	],
	[
		'a register with a gap',
		'indicators/sites.csv',
		'KEN,2025,0,observed,high,register,\n',
		'',
		'data/indicators/sites.csv: expected a row for every inhabited country, as complete_register is true; missing: 1, came "KEN"'
	]
]);
