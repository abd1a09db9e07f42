import { fileFinding } from '#core/schema/finding.ts';
import { textOf } from '#core/schema/row.ts';
import { cellFinding, everyTable, type Rule } from './rule.ts';

const PERSONAL_COLUMN = /(^|_)(e_?mail|phone|telephone|tel|fax|mobile|street|address|postcode|zip|contact|person)(_|$)/;
/** International form, or a number announced as one: "+254 20 271 7077", "Tel. 020 2717". */
const PHONE = /\+\d{1,3}[ (./-]*\d(?:[ ()./-]*\d){6,}|\b(?:tel|phone|fax|mob)[a-z]*[.:]? *\+?\d/i;

/** A number in a town's name is that of a house: "12 Rue de la Gare, Chauny". */
const STREET_IN_CITY = /\d/;

/** No way to reach a person and no street address: the atlas speaks of places and firms, never of people. */
export const personalData: Rule = (data) =>
	everyTable(data).flatMap((table) => [
		...table.fields
			.filter(({ name }) => PERSONAL_COLUMN.test(name))
			.map(({ name }) =>
				fileFinding(table.file, 'expected no column for contact details or street addresses', 'Delete the column', name)
			),
		...table.fields
			.filter(({ type }) => type === 'string')
			.flatMap(({ name }) =>
				table.rows.flatMap((row) => {
					const text = textOf(row, name);
					if (text.includes('@'))
						return [cellFinding(table, row, name, 'expected no "@", which looks like an e-mail address', 'Delete it')];
					if (name === 'city' && STREET_IN_CITY.test(text))
						return [cellFinding(table, row, name, 'expected a town and no street address', 'Leave only the town')];
					if (PHONE.test(text)) return [cellFinding(table, row, name, 'expected no telephone number', 'Delete it')];
					return [];
				})
			)
	]);
