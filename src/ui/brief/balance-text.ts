import { compactNumber } from '#core/text/numbers.ts';
import { deficits, type Balance } from '#core/trade/balance.ts';
import * as m from '#locale/compiled/messages.js';
import { locale } from '#ui/figure/format.ts';

/** An amount of US dollars in short: "US$ 1.23 bn". */
export function usd(value: number): string {
	return m.brief_usd({ number: compactNumber(value, locale, 3) });
}

/** How many members import more than they export, and what all of them buy and sell. */
export function balanceFinding(balance: Balance): string {
	const { imports, exports } = balance;
	const { both, deficit } = deficits(balance);
	if (both === 0 || imports.value === undefined || exports.value === undefined) return m.brief_balance_none();
	const said = { deficit, imports: usd(imports.value), exports: usd(exports.value) };
	const alone = imports.covered === 1 && exports.covered === 1;
	return alone ? m.brief_balance_alone(said) : m.brief_balance_finding({ both, ...said });
}
