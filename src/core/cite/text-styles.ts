import type { Reference } from './reference.ts';
import type { CiteWords } from './words.ts';

/** A reference after the seventh edition of the APA manual, 10.9: data set that may change, with the day it was read. */
export function apa(reference: Reference, words: CiteWords): string {
	const { publisher, title, date, version, accessed, url } = reference;
	const locale = words.locale === 'en' ? 'en-US' : words.locale;
	return words.take_away_cite_apa({
		author: publisher,
		year: date.slice(0, 4),
		title: withoutStop(title),
		version,
		accessed: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(accessed)),
		url
	});
}

/** A reference after "Citing Medicine", second edition, chapter 24: data bases on the Internet. */
export function vancouver(reference: Reference, words: CiteWords): string {
	const { publisher, title, date, version, accessed, url } = reference;
	return words.take_away_cite_vancouver({
		author: publisher,
		title: withoutStop(title),
		version,
		date: medicineDate(date),
		accessed: medicineDate(accessed),
		url
	});
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2026 Nov 21": the style writes months in English whatever the language. */
function medicineDate(iso: string): string {
	const [year = '', month = '', day = ''] = iso.split('-');
	return `${year} ${MONTHS[Number(month) - 1] ?? ''} ${Number(day)}`;
}

/** The style sets its own full stop after the title. */
const withoutStop = (title: string): string => title.replace(/\.$/, '');
