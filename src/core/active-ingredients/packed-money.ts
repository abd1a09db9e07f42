import { packRecords, unpackRecords, type PackedRecords } from '#core/table/packed-records.ts';
import { moneyOf, type MemberMoney, type MoneyGap } from './money-gap.ts';

/** A member with what its numbers are made from, and without what follows from it. */
type MoneyBase = Pick<
	MemberMoney,
	'iso3' | 'country' | 'year' | 'people' | 'exports' | 'imports' | 'confidence' | 'sourceIds'
>;

/** The gap in money as it travels in a page: a third of its size. */
export interface PackedMoney extends Omit<MoneyGap, 'members'> {
	readonly packed: PackedRecords<MoneyBase>;
}

export function packMoney({ members, ...rest }: MoneyGap): PackedMoney {
	const lists = new Map<string, readonly string[]>();
	const base = members.map(({ iso3, country, year, people, exports, imports, confidence, sourceIds }): MoneyBase => {
		const key = sourceIds.join(' ');
		// Members share their list, so that a page holds it once.
		if (!lists.has(key)) lists.set(key, sourceIds);
		return { iso3, country, year, people, exports, imports, confidence, sourceIds: lists.get(key) ?? sourceIds };
	});
	return { ...rest, packed: packRecords(base) };
}

export function unpackMoney({ packed, ...rest }: PackedMoney): MoneyGap {
	return {
		...rest,
		members: unpackRecords(packed).map(({ iso3, country, year, people, exports, imports, confidence, sourceIds }) => ({
			iso3,
			country,
			year,
			people,
			...moneyOf(exports, imports, people),
			confidence,
			sourceIds
		}))
	};
}
