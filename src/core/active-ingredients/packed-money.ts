import type { CountryName } from '#core/table/catalogue.ts';
import { packRecords, unpackRecords, type PackedRecords } from '#core/table/packed-records.ts';
import { moneyOf, type MemberMoney, type MoneyGap } from './money-gap.ts';

/** A member with what its numbers are made from, and without what follows from it. */
interface MoneyBase extends Pick<
	MemberMoney,
	'iso3' | 'country' | 'year' | 'exports' | 'imports' | 'confidence' | 'sourceIds'
> {
	readonly people: number | undefined;
}

/** The gap in money as it travels in a page: a third of its size. */
export interface PackedMoney extends Omit<MoneyGap, 'members'> {
	readonly packed: PackedRecords<MoneyBase>;
}

/** `countries` are those that the gap was made with: what is per head comes from their people. */
export function packMoney({ members, ...rest }: MoneyGap, countries: ReadonlyMap<string, CountryName>): PackedMoney {
	const lists = new Map<string, readonly string[]>();
	const base = members.map(({ iso3, country, year, exports, imports, confidence, sourceIds }): MoneyBase => {
		const key = sourceIds.join(' ');
		// Members share their list, so that a page holds it once.
		if (!lists.has(key)) lists.set(key, sourceIds);
		const people = countries.get(iso3)?.population?.value;
		return { iso3, country, year, exports, imports, people, confidence, sourceIds: lists.get(key) ?? sourceIds };
	});
	return { ...rest, packed: packRecords(base) };
}

export function unpackMoney({ packed, ...rest }: PackedMoney): MoneyGap {
	return {
		...rest,
		members: unpackRecords(packed).map(({ iso3, country, year, exports, imports, people, confidence, sourceIds }) => ({
			iso3,
			country,
			year,
			...moneyOf(exports, imports, people),
			confidence,
			sourceIds
		}))
	};
}
