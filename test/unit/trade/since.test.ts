import { describe, expect, it } from 'vitest';
import { openTopic } from '#server/topic.ts';
import { groupChange } from '#ui/trade/since-words.ts';
import { readCsv, readGroups } from './read-csv.ts';

const groups = readGroups();

describe('exports over time', () => {
	const sinceOf = (region: string) =>
		openTopic(region.replace(':', '/').replace('world', '')).series('wto_pharma_exports');

	it.each(['world', 'au:AU', 'asean:ASEAN'])(
		'speak of %s where it has a line, with its years and members',
		(region) => {
			const years = new Map<string, { total: number; count: number }>();
			for (const { iso3 = '', year = '', value = '' } of readCsv('indicators/wto_pharma_exports')) {
				if (!groups.get(region)?.has(iso3) || value === '') continue;
				const { total, count } = years.get(year) ?? { total: 0, count: 0 };
				years.set(year, { total: total + Number(value), count: count + 1 });
			}
			const best = Math.max(...[...years.values()].map(({ count }) => count));
			const steady = [...years].filter(([, { count }]) => count >= 0.9 * best).sort();
			const [first, last] = [steady[0], steady.at(-1)];
			if (!first || !last) throw new Error('no line');
			const written = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 4 });
			const dollars = (value: number): string =>
				`${written.format(value).replace(/(?<=\d)(?=[a-z])/, '\u00a0')} US dollars`.replaceAll(' ', '\\s');
			const members = groups.get(region)?.size ?? 0;
			expect(groupChange(sinceOf(region))[0]).toMatch(
				new RegExp(
					`: ${dollars(first[1].total)} in ${first[0]} \\(sum of the ${first[1].count} of ${members} members with a value\\), ` +
						`${dollars(last[1].total)} in ${last[0]} \\(${last[1].count} of ${members}\\)\\.$`
				)
			);
		}
	);

	it('speak of countries where the region has no line, or one member', () => {
		expect(groupChange({ ...sinceOf('au:AU'), region: [] })).toEqual([]);
		expect(groupChange(sinceOf('au_rec:ECCAS_WITHDRAWING'))).toEqual([]);
	});
});
