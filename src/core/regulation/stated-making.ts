import { LINKS, ruleAnswer } from '#core/ecosystem/links.ts';
import type { Confidence } from '#core/table/observation.ts';
import type { CrossSection } from '#core/table/view.ts';

/** A published statement or estimate, from outside the register of sites, by which a country makes medicines. */
export interface StatedMaking {
	/** Id of the indicator. */
	readonly indicator: string;
	/** In the unit of the indicator. */
	readonly value: number;
	readonly year: number;
	readonly note: string;
	readonly confidence: Confidence;
	readonly sourceId: string;
}

/** The rules of the link "formulation" that do not ask the register: they can only say that there are makers, never that there are none. */
const RULES = LINKS.flatMap(({ id, rules }) =>
	id === 'formulation' ? rules.filter(({ answers }) => answers === 'yes_only') : []
);

/** The indicators that statements are read from. */
export const STATED_INDICATORS: readonly string[] = RULES.map(({ indicator }) => indicator);

/** Statements by which a country makes medicines, by iso3; countries without any are not in it. Takes the world's sections of `STATED_INDICATORS`. */
export function statedMakingByCountry(sections: readonly CrossSection[]): ReadonlyMap<string, readonly StatedMaking[]> {
	const cells = new Map(sections.map((section) => [section.indicator.id, section.cells]));
	const stated = RULES.flatMap((rule) =>
		(cells.get(rule.indicator) ?? []).flatMap((cell) => {
			const { iso3, indicator, value, year, note, confidence, sourceId } = cell;
			const said = value !== undefined && year !== undefined && confidence !== undefined && sourceId !== undefined;
			if (!said || ruleAnswer(rule, cell) !== 'yes') return [];
			return { iso3, statement: { indicator, value, year, note, confidence, sourceId } };
		})
	);
	return new Map(
		[...Map.groupBy(stated, ({ iso3 }) => iso3)].map(([iso3, own]) => [iso3, own.map(({ statement }) => statement)])
	);
}
