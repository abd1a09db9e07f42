import type { Recognition } from './recognition.ts';

/*
 * The rule of what this atlas calls a mature regulator, in one place. WHO names a system "stable, well functioning and integrated"
 * from maturity level 3 (WHO Global Benchmarking Tool). Many strong authorities were never assessed with that tool, so a listing by
 * WHO or regulatory membership of ICH, of the country's own or through the European Union, counts as well.
 */

/** Lowest maturity level that counts as mature. */
export const MATURE_LEVEL = 3;
/** Lowest step in ICH that counts: represented through the European Union. Observers do not count. */
export const MATURE_ICH = 2;
const HIGHEST_LEVEL = 4;

/** Where a regulator stands by what is published, from the strongest sign to none. The first that holds is the country's. */
export const STANDINGS = ['listed', 'level_4', 'level_3', 'ich', 'vaccines_only', 'none'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The strongest published sign: WHO listing, level for medicines, part in ICH, level for vaccines alone. */
export function standingOf({ medicines, vaccines, listed, ich }: Recognition): Standing {
	if (listed) return 'listed';
	if (medicines !== undefined && medicines >= HIGHEST_LEVEL) return 'level_4';
	if (medicines !== undefined && medicines >= MATURE_LEVEL) return 'level_3';
	if (ich !== undefined && ich >= MATURE_ICH) return 'ich';
	if (vaccines !== undefined && vaccines >= MATURE_LEVEL) return 'vaccines_only';
	return 'none';
}

/** Whether anything published says that the regulator is mature. False means "not known to be", not "immature". */
export function isKnownMature(standing: Standing): boolean {
	return standing !== 'none';
}
