import { cutCame, type Finding } from './finding.ts';

/** A value somewhere in a JSON file, with the findings made on the way. */
export interface JsonPlace {
	readonly value: unknown;
	readonly file: string;
	/** Such as `resources[2].schema`; '' for the whole file. */
	readonly path: string;
	readonly findings: Finding[];
}

/** Notes that a place holds something else than expected. */
export function wrong(place: JsonPlace, what: string, remedy: string): void {
	const { value, file, path, findings } = place;
	findings.push({
		file,
		line: undefined,
		column: path === '' ? undefined : path,
		what,
		came: value === undefined ? 'nothing' : cutCame(typeof value === 'string' ? value : JSON.stringify(value)),
		remedy
	});
}

/** A property of an object; its value is undefined where it is absent or where the place holds no object. */
export function property(place: JsonPlace, name: string): JsonPlace {
	const path = place.path === '' ? name : `${place.path}.${name}`;
	return { ...place, path, value: isRecord(place.value) ? place.value[name] : undefined };
}

/** Items of a list; a finding and none where it is no list. */
export function items(place: JsonPlace): JsonPlace[] {
	if (!Array.isArray(place.value)) {
		wrong(place, 'expected a list', 'Write [ … ]');
		return [];
	}
	return place.value.map((value: unknown, index) => ({ ...place, path: `${place.path}[${index}]`, value }));
}

/** Text that is not empty; a finding and '' otherwise. */
export function text(place: JsonPlace): string {
	if (typeof place.value === 'string' && place.value.trim() !== '') return place.value;
	wrong(place, 'expected a text', 'Write "…"');
	return '';
}

/** Text, or '' where the property is left out or empty. */
export function optionalText(place: JsonPlace): string {
	return place.value === undefined || place.value === '' ? '' : text(place);
}

/** A list of names; one name alone stands for a list of it, as Table Schema allows. */
export function names(place: JsonPlace): string[] {
	return typeof place.value === 'string' ? [place.value] : items(place).map(text);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Findings for properties that nothing reads: a misspelt one would else be silently without effect. */
export function refuseOthers(place: JsonPlace, known: readonly string[]): void {
	if (!isRecord(place.value)) {
		wrong(place, 'expected an object', 'Write { … }');
		return;
	}
	for (const name of Object.keys(place.value)) {
		if (!known.includes(name)) {
			wrong(
				property(place, name),
				`expected one of ${known.join(', ')}, found "${name}"`,
				'Check the spelling, or delete it'
			);
		}
	}
}
