import { isDate } from './cell.ts';
import { items, property, refuseOthers, wrong, type JsonPlace } from './json.ts';
import type { Constraints, FieldType } from './table-schema.ts';

const NAMES = ['required', 'unique', 'enum', 'minimum', 'maximum', 'pattern'];

/** `constraints` of a field → typed; findings go to the place. */
export function parseConstraints(place: JsonPlace, type: FieldType): Constraints {
	if (place.value !== undefined) refuseOthers(place, NAMES);
	return {
		required: flag(property(place, 'required')),
		unique: flag(property(place, 'unique')),
		enum: choices(property(place, 'enum')),
		minimum: bound(property(place, 'minimum'), type),
		maximum: bound(property(place, 'maximum'), type),
		pattern: pattern(property(place, 'pattern'), type)
	};
}

function flag(place: JsonPlace): boolean {
	if (place.value === undefined || place.value === false) return false;
	if (place.value === true) return true;
	wrong(place, 'expected true or false', 'Write it without quotes, or leave it out');
	return false;
}

function choices(place: JsonPlace): string[] | undefined {
	if (place.value === undefined) return undefined;
	const list = items(place);
	if (list.length === 0) wrong(place, 'expected at least one allowed value', 'Name them, or leave enum out');
	for (const item of list) {
		if (!['string', 'number', 'boolean'].includes(typeof item.value))
			wrong(item, 'expected a text or number', 'Write one value');
	}
	return list.map((item) => String(item.value));
}

function bound(place: JsonPlace, type: FieldType): number | string | undefined {
	const { value } = place;
	if (value === undefined) return undefined;
	const numeric = type === 'integer' || type === 'number' || type === 'year';
	if (numeric && typeof value === 'number') return value;
	if (type === 'date' && typeof value === 'string' && isDate(value)) return value;
	if (numeric) wrong(place, 'expected a number', 'Write it without quotes');
	else if (type === 'date') wrong(place, 'expected an ISO date', 'Write "2026-01-31"');
	else wrong(place, `expected no bound on a ${type} field`, 'Delete it, or use a number, year or date type');
	return undefined;
}

function pattern(place: JsonPlace, type: FieldType): RegExp | undefined {
	const { value } = place;
	if (value === undefined) return undefined;
	if (type !== 'string') {
		wrong(place, `expected no pattern on a ${type} field`, 'Delete it: the type says the form');
	} else if (typeof value !== 'string') {
		wrong(place, 'expected a regular expression as text', 'Write "[A-Z]{3}"');
	} else {
		try {
			return new RegExp(`^(?:${value})$`, 'u');
		} catch {
			const remedy = 'Check brackets and backslashes; in JSON a backslash is written twice';
			wrong(place, 'expected a valid regular expression', remedy);
		}
	}
	return undefined;
}
