const made = new Map<string, Intl.PluralRules>();

/**
 * The plural form of a number, for the compiled messages. Stands in for Paraglide's own `plural`, which makes new rules for every
 * sentence: on a slow phone those of one figure take longer than its scene.
 *
 * @param locale BCP 47 tag
 * @param options `type` alone is asked for by messages
 */
export function plural(locale: string, input: unknown, { type = 'cardinal' }: Intl.PluralRulesOptions): string {
	const key = `${locale} ${type}`;
	const rules = made.get(key) ?? new Intl.PluralRules(locale, { type });
	made.set(key, rules);
	return rules.select(Number(input));
}
