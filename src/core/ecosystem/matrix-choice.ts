import { PILLARS, type Pillar } from '#core/table/indicator.ts';
import { LEADING_INDICATORS } from './pillar-indicators.ts';

/** What a person chose to see of the matrix; it stands in the query of the address. */
export interface MatrixChoice {
	/** Every pillar once, in the order of the columns. */
	readonly order: readonly Pillar[];
	/** Pillars left out; never all of them. */
	readonly hidden: ReadonlySet<Pillar>;
	/** Indicator that stands for each pillar. */
	readonly indicators: Readonly<Record<Pillar, string>>;
	/** Undefined for the order of names; a pillar that is hidden does not sort. */
	readonly sort: { readonly pillar: Pillar; readonly descending: boolean } | undefined;
}

/** Names of the parts of the query. */
export type ChoiceQuery = Readonly<Record<'order' | 'hide' | 'indicators' | 'sort', string | undefined>>;

export const DEFAULT_CHOICE: MatrixChoice = {
	order: PILLARS,
	hidden: new Set(),
	indicators: LEADING_INDICATORS,
	sort: undefined
};

/**
 * Reads the choice from the query. What cannot be understood is left out and named in `ignored`; what is missing is as by default.
 *
 * @param get text of a part of the query, '' where it is not there
 * @param pillarOf pillar of an indicator that may be chosen, undefined for any other
 */
export function parseChoice(
	get: (name: keyof ChoiceQuery) => string,
	pillarOf: (indicator: string) => Pillar | undefined
): { readonly choice: MatrixChoice; readonly ignored: readonly string[] } {
	const ignored: string[] = [];
	const pillars = (name: 'order' | 'hide'): Set<Pillar> => {
		const known = new Set<Pillar>();
		for (const part of parts(get(name))) {
			if (isPillar(part)) known.add(part);
			else ignored.push(`${name}=${part}`);
		}
		return known;
	};
	const order = pillars('order');
	let hidden = pillars('hide');
	if (hidden.size === PILLARS.length) {
		ignored.push(`hide=${get('hide')}`);
		hidden = new Set();
	}
	const indicators = { ...LEADING_INDICATORS };
	for (const part of parts(get('indicators'))) {
		const [pillar = '', indicator = ''] = part.split(':');
		if (isPillar(pillar) && pillarOf(indicator) === pillar) indicators[pillar] = indicator;
		else ignored.push(`indicators=${part}`);
	}
	const wanted = get('sort');
	const pillar = wanted.replace(/^-/, '');
	const sort = isPillar(pillar) && !hidden.has(pillar) ? { pillar, descending: !wanted.startsWith('-') } : undefined;
	if (wanted !== '' && !sort) ignored.push(`sort=${wanted}`);
	return { choice: { order: [...new Set([...order, ...PILLARS])], hidden, indicators, sort }, ignored };
}

/** The query of a choice: parts that are as by default are left out, `-` before a pillar sorts the lowest first. */
export function choiceQuery({ order, hidden, indicators, sort }: MatrixChoice): ChoiceQuery {
	const text = (list: readonly string[]): string | undefined => (list.length === 0 ? undefined : list.join(','));
	return {
		order: order.every((pillar, index) => pillar === PILLARS[index]) ? undefined : text(order),
		hide: text(PILLARS.filter((pillar) => hidden.has(pillar))),
		indicators: text(
			PILLARS.flatMap((pillar) =>
				indicators[pillar] === LEADING_INDICATORS[pillar] ? [] : `${pillar}:${indicators[pillar]}`
			)
		),
		sort: sort && `${sort.descending ? '' : '-'}${sort.pillar}`
	};
}

/** A choice with a pillar one place nearer to the front, or to the back; the same where it is at the end already. */
export function movePillar(choice: MatrixChoice, pillar: Pillar, by: -1 | 1): MatrixChoice {
	const order = [...choice.order];
	const from = order.indexOf(pillar);
	const other = order[from + by];
	if (from < 0 || other === undefined) return choice;
	order[from] = other;
	order[from + by] = pillar;
	return { ...choice, order };
}

/** A choice with a pillar shown or hidden; the last one that is shown stays, and a hidden one no longer sorts. */
export function showPillar(choice: MatrixChoice, pillar: Pillar, shown: boolean): MatrixChoice {
	const hidden = new Set(choice.hidden);
	if (shown) hidden.delete(pillar);
	else hidden.add(pillar);
	if (hidden.size === PILLARS.length) return choice;
	return { ...choice, hidden, sort: choice.sort && hidden.has(choice.sort.pillar) ? undefined : choice.sort };
}

/** A choice whose indicators are kept where `keeps` says so; the others give way to those of another choice. */
export function withIndicators(
	choice: MatrixChoice,
	other: MatrixChoice,
	keeps: (indicator: string) => boolean
): MatrixChoice {
	const indicators = { ...choice.indicators };
	for (const pillar of PILLARS) {
		if (!keeps(indicators[pillar])) indicators[pillar] = other.indicators[pillar];
	}
	return { ...choice, indicators };
}

function parts(list: string): string[] {
	return list === '' ? [] : list.split(',');
}

function isPillar(text: string): text is Pillar {
	return PILLARS.some((pillar) => pillar === text);
}
