import type { Reference } from './reference.ts';

/** A list of one item in CSL-JSON (https://docs.citationstyles.org, schema csl-data.json), which Zotero, Pandoc and others read. */
export function cslJson({ key, title, publisher, date, accessed, version, url, note }: Reference): string {
	const item = {
		id: key,
		type: 'dataset',
		title,
		author: [{ literal: publisher }],
		publisher,
		issued: dateParts(date),
		accessed: dateParts(accessed),
		version,
		URL: url,
		note
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}

const dateParts = (iso: string): { 'date-parts': number[][] } => ({ 'date-parts': [iso.split('-').map(Number)] });
