/** Tables that the catalogue is made of: without one of them there are no pages. Every other table is optional. */
export const BASE_TABLES = [
	'countries',
	'schemes',
	'group_titles',
	'groups',
	'indicators',
	'sources',
	'licences'
] as const;
export type BaseTable = (typeof BASE_TABLES)[number];

/** Columns that the catalogue reads, so that a schema without them is refused before anything else. */
export const BASE_COLUMNS: Readonly<Record<BaseTable, readonly string[]>> = {
	countries: [
		'iso3',
		'iso2',
		'm49',
		'name',
		'short_name',
		'status',
		'who_member',
		'administered_by',
		'aliases',
		'note'
	],
	schemes: ['scheme', 'title'],
	group_titles: ['scheme', 'group', 'title'],
	groups: ['scheme', 'group', 'iso3'],
	indicators: [
		...[
			'id',
			'title',
			'pillar',
			'unit',
			'unit_one',
			'kind',
			'aggregation',
			'numerator_id',
			'denominator_id',
			'factor',
			'direction'
		],
		...['decimals', 'levels', 'threshold', 'absence_label', 'complete_register', 'comparable'],
		...['validity', 'definition', 'caveat']
	],
	sources: ['id', 'publisher', 'title', 'url', 'licence', 'retrieved', 'note'],
	licences: ['id', 'title', 'url', 'commercial_use']
};
