import { LINKS, type LinkAnswer, type LinkId, type LinkRule } from '#core/ecosystem/links.ts';
import type { Indicator } from '#core/table/indicator.ts';
import { levelLabel } from '#core/text/cross-section.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

const LABELS: Readonly<Record<LinkId, () => string>> = {
	research_development: m.ecosystem_link_research_development,
	technology_transfer: m.ecosystem_link_technology_transfer,
	ip_space: m.ecosystem_link_ip_space,
	active_ingredients: m.ecosystem_link_active_ingredients,
	formulation: m.ecosystem_link_formulation,
	vaccines: m.ecosystem_link_vaccines,
	regulation: m.ecosystem_link_regulation,
	pooled_procurement: m.ecosystem_link_pooled_procurement,
	finance: m.ecosystem_link_finance,
	workforce: m.ecosystem_link_workforce
};

const ABOUT: Readonly<Record<LinkId, () => string>> = {
	research_development: m.ecosystem_about_research_development,
	technology_transfer: m.ecosystem_about_technology_transfer,
	ip_space: m.ecosystem_about_ip_space,
	active_ingredients: m.ecosystem_about_active_ingredients,
	formulation: m.ecosystem_about_formulation,
	vaccines: m.ecosystem_about_vaccines,
	regulation: m.ecosystem_about_regulation,
	pooled_procurement: m.ecosystem_about_pooled_procurement,
	finance: m.ecosystem_about_finance,
	workforce: m.ecosystem_about_workforce
};

const ANSWERS: Readonly<Record<LinkAnswer, () => string>> = {
	yes: m.ecosystem_answer_yes,
	no: m.ecosystem_answer_no,
	unknown: m.ecosystem_answer_unknown,
	not_applicable: m.text_not_applicable
};

/** Name of a link of the chain. */
export function linkLabel(id: LinkId): string {
	return LABELS[id]();
}

/** What a reader should know of a link's rules. */
export function linkAbout(id: LinkId): string {
	return ABOUT[id]();
}

/** "Has it", "Does not", "Not known", "Does not apply". */
export function answerLabel(answer: LinkAnswer): string {
	return ANSWERS[answer]();
}

/** The rules of a link in words, any of which is enough. */
export function linkRuleText(id: LinkId, indicators: ReadonlyMap<string, Indicator>): string {
	const rules = LINKS.find((link) => link.id === id)?.rules ?? [];
	return rules
		.flatMap((rule) => {
			const indicator = indicators.get(rule.indicator);
			return indicator ? ruleText(rule, indicator) : [];
		})
		.reduce((first, second) => (first === '' ? second : m.ecosystem_rule_joiner({ first, second })), '');
}

function ruleText({ atLeast, answers, below }: LinkRule, indicator: Indicator): string {
	const rule = thresholdText(indicator, atLeast);
	if (below === 'not_applicable') return m.ecosystem_rule_else_not_applicable({ rule });
	return answers === 'yes_only' ? m.ecosystem_rule_yes_only({ rule }) : rule;
}

function thresholdText(indicator: Indicator, atLeast: number): string {
	const { title, levels } = indicator;
	if (levels.length === 0) return m.ecosystem_rule({ indicator: title, value: textFormat.exact(atLeast, indicator) });
	const value = levelLabel(indicator, atLeast);
	return levels.at(-1)?.value === atLeast
		? m.ecosystem_rule_level({ indicator: title, value })
		: m.ecosystem_rule_level_or_above({ indicator: title, value });
}
