import { booleanOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { Dossier } from './dossier.ts';
import { membershipIn } from './dossier.ts';
import { PRODUCTS } from './product.ts';

/** What being blank in a column means: the register is complete, so it is a no; no level is published; or nothing is known. */
export type Blank = 'no' | 'no_level' | 'unknown';

/** A column of the membership matrix. */
export interface MatrixMechanism {
	readonly id: string;
	/** Title in `mechanisms.csv`; '' for the two levels, whose titles are words of the page. */
	readonly title: string;
	readonly blank: Blank;
	/** One of the regional mechanisms of joint assessment, work-sharing or mutual recognition. */
	readonly regional: boolean;
}

/** Columns for every region, in this order; the others follow where a member takes part. */
const EVERYWHERE = ['who_listed_authority', 'pics', 'ich'];
/** Mechanisms whose lists are known to be whole. */
export const COMPLETE: ReadonlySet<string> = new Set(['who_listed_authority', 'pics']);

/** The columns that say something of a region: levels and world-wide mechanisms first, then those that most members take part in. */
export function matrixColumns(mechanisms: readonly TableRow[], region: readonly Dossier[]): MatrixMechanism[] {
	const members = (id: string): number => region.filter((dossier) => membershipIn(dossier, id)).length;
	const all = mechanisms.map((row): MatrixMechanism => ({
		id: textOf(row, 'id'),
		title: textOf(row, 'title'),
		blank: COMPLETE.has(textOf(row, 'id')) ? 'no' : 'unknown',
		regional: booleanOf(row, 'counted') ?? false
	}));
	return [
		...PRODUCTS.map((id): MatrixMechanism => ({ id, title: '', blank: 'no_level', regional: false })),
		...EVERYWHERE.flatMap((id) => all.filter((mechanism) => mechanism.id === id)),
		...all
			.filter(({ id }) => !EVERYWHERE.includes(id) && members(id) > 0)
			.sort((a, b) => Number(a.regional) - Number(b.regional) || members(b.id) - members(a.id))
	];
}
