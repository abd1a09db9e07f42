import { oneLine, type Reference } from './reference.ts';

/** A record for reference managers (RIS): tag, two blanks, hyphen, blank, value; lines end with CR LF. */
export function ris({ key, title, publisher, date, accessed, version, url, note }: Reference): string {
	const fields = [
		['TY', 'DATA'],
		['ID', key],
		['TI', title],
		['AU', publisher],
		['PB', publisher],
		['PY', date.slice(0, 4)],
		['DA', slashes(date)],
		['ET', version],
		['Y2', slashes(accessed)],
		['UR', url],
		['N1', note],
		['ER', '']
	] as const;
	return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

const slashes = (iso: string): string => iso.replaceAll('-', '/');
