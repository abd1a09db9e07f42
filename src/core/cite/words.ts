/** The words of citations and licences; functions of messages are named as in the compiled catalogue. */
export interface CiteWords {
	/** Language of the page; decides how dates read inside citations. */
	readonly locale: string;
	/** An ISO date in words. */
	readonly date: (iso: string) => string;
	readonly list: (items: readonly string[]) => string;
	/** Version of the data package and hash of its content. */
	readonly take_away_cite_version: (input: { version: string; hash: string }) => string;
	/** A reference in the style of the American Psychological Association, 7th edition. */
	readonly take_away_cite_apa: (input: {
		author: string;
		year: string;
		title: string;
		version: string;
		accessed: string;
		url: string;
	}) => string;
	/** A reference in the Vancouver style, as the National Library of Medicine writes it ("Citing Medicine"). */
	readonly take_away_cite_vancouver: (input: {
		author: string;
		title: string;
		version: string;
		date: string;
		accessed: string;
		url: string;
	}) => string;
	/** Whom the facts come from. */
	readonly take_away_cite_from: (input: { date: string; publishers: string }) => string;
	/** Which part of the data was taken: parameters of the view. */
	readonly take_away_cite_filter: (input: { filter: string }) => string;
	/** Where the rows are from nobody but the atlas itself. */
	readonly take_away_cite_from_atlas: (input: { date: string }) => string;
	readonly take_away_licence_non_commercial: Publishers;
	readonly take_away_licence_share_alike: Publishers;
	readonly take_away_licence_attribution: Publishers;
	readonly take_away_licence_unstated: Publishers;
	readonly take_away_licence_open: () => string;
	readonly take_away_licence_also_alike: Publishers;
	readonly take_away_licence_also_unstated: Publishers;
	/** Publishers that a sentence has no room for. */
	readonly take_away_licence_others: (input: { count: number }) => string;
	/** One source with its licence and the day on which its facts were taken. */
	readonly take_away_licence_source: (input: {
		publisher: string;
		title: string;
		url: string;
		date: string;
		licence: string;
	}) => string;
}

type Publishers = (input: { publishers: string }) => string;
