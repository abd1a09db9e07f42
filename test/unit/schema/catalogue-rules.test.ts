import { describeFaults } from './faults.ts';

describeFaults('rules for the catalogue', [
	[
		'indicators out of the order of pillars',
		'indicators.csv',
		'Sites,capacity',
		'Sites,trade',
		'data/indicators.csv:3 column "pillar": expected the rows sorted by pillar (capacity, active_ingredients, regulation, trade, demand, research_workforce, ip_technology_transfer, procurement_finance); this one belongs higher up, came "capacity"'
	],
	[
		'a missing aggregation',
		'indicators.csv',
		'count,sum',
		'count,',
		'data/indicators.csv:2 column "aggregation": expected a value, the cell is empty, came ""'
	],
	[
		'an unknown aggregation',
		'indicators.csv',
		'count,sum',
		'count,total',
		'data/indicators.csv:2 column "aggregation": expected one of sum, population_weighted_mean, median, ratio, share_of_members, none, came "total"'
	],
	[
		'a ratio without its lower part',
		'indicators.csv',
		'ratio,sites,population',
		'ratio,sites,',
		'data/indicators.csv:3 column "denominator_id": expected the id of another indicator, as aggregation is ratio, came ""'
	],
	[
		'a ratio with an unknown part',
		'indicators.csv',
		'ratio,sites,population',
		'ratio,sights,population',
		'data/indicators.csv:3 column "numerator_id": expected a value of indicators.id, came "sights"'
	],
	[
		'parts without a ratio',
		'indicators.csv',
		'count,sum,,,',
		'count,sum,population,,',
		'data/indicators.csv:2 column "numerator_id": expected an empty cell, as aggregation is sum, came "population"'
	],
	[
		'a factor of nothing',
		'indicators.csv',
		'1000000',
		'0',
		'data/indicators.csv:3 column "factor": expected a number above 0, came "0"'
	],
	[
		'a share of members without a threshold',
		'indicators.csv',
		'level 4,3,',
		'level 4,,',
		'data/indicators.csv:4 column "threshold": expected the lowest value that counts, as aggregation is share_of_members, came ""'
	],
	[
		'a threshold that is no level',
		'indicators.csv',
		'level 4,3,',
		'level 4,2,',
		'data/indicators.csv:4 column "threshold": expected one of the levels, came "2"'
	],
	[
		'a threshold for a sum',
		'indicators.csv',
		'0,,,No data,true',
		'0,,1,No data,true',
		'data/indicators.csv:2 column "threshold": expected an empty cell, as aggregation is sum, came "1"'
	],
	[
		'levels that cannot be read',
		'indicators.csv',
		'0=No|1=Yes',
		'0: No',
		'data/indicators.csv:5 column "levels": expected number=name pairs between "|", lowest number first, each once, came "0: No"'
	],
	[
		'levels from high to low',
		'indicators.csv',
		'0=No|1=Yes',
		'1=Yes|0=No',
		'data/indicators.csv:5 column "levels": expected number=name pairs between "|", lowest number first, each once, came "1=Yes|0=No"'
	],
	[
		'a level without names',
		'indicators.csv',
		'3=Maturity level 3|4=Maturity level 4,3',
		',3',
		'data/indicators.csv:4 column "levels": expected names for the values, as kind is level, came ""'
	],
	[
		'names for an amount',
		'indicators.csv',
		'0,,,No data,true',
		'0,0=No,,No data,true',
		'data/indicators.csv:2 column "levels": expected an empty cell, as kind is count, came "0=No"'
	],
	[
		'a flag with three values',
		'indicators.csv',
		'0=No|1=Yes',
		'0=No|1=Yes|2=Partly',
		'data/indicators.csv:5 column "levels": expected exactly 0 and 1, as kind is flag, came "0=No|1=Yes|2=Partly"'
	],
	[
		'a mean of levels',
		'indicators.csv',
		'level,share_of_members',
		'level,median',
		'data/indicators.csv:4 column "aggregation": expected share_of_members or none, as kind is level, came "median"'
	],
	[
		'a sum of what cannot be compared',
		'indicators.csv',
		'false,true,year,People',
		'false,false,year,People',
		'data/indicators.csv:6 column "aggregation": expected none, as comparable is false, came "sum"'
	],
	[
		'a file that the catalogue does not know',
		'indicators.csv',
		'coverage,Coverage',
		'covered,Coverage',
		'data/indicators/coverage.csv: expected a row with the id "coverage" in data/indicators.csv'
	],
	[
		'a row of the catalogue without a file',
		'indicators.csv',
		'coverage,Coverage',
		'covered,Coverage',
		'data/indicators.csv:7 column "id": expected a file data/indicators/covered.csv, came "covered"'
	]
]);
