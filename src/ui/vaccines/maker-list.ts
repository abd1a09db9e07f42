import type { MakerVaccine } from '#core/vaccines/maker-vaccines.ts';
import type { VaccineMaker } from '#core/vaccines/makers.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** More names than this are counted: the table has them all. */
const NAMED = 4;

/** Names of makers in few words: "A, B, C and 12 others". */
export function namesInShort(names: readonly string[]): string {
	if (names.length <= NAMED + 1) return textFormat.list(names);
	return textFormat.list([...names.slice(0, NAMED), m.vaccines_names_more({ count: names.length - NAMED })]);
}

/** A vaccine with its name and when it was prequalified; under which regulator too, where its maker has several. */
export function vaccineLine(
	{ type, name, regulator, dates }: MakerVaccine,
	{ regulators }: Pick<VaccineMaker, 'regulators'>
): string {
	const said = { type, name, dates: textFormat.list(dates.map(textFormat.date)) };
	return regulators.length > 1 && regulator !== ''
		? m.vaccines_makers_vaccine_under({ ...said, regulator })
		: m.vaccines_makers_vaccine(said);
}
