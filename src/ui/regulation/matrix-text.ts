import type { Dossier } from '#core/regulation/dossier.ts';
import { membershipCount } from '#core/regulation/matrix-order.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

/** More countries than this share the first place without being named. */
const NAMED = 5;

/** Who takes part in most, of all members and not only of those shown. */
export function matrixFinding(region: string, dossiers: readonly Dossier[]): string {
	const most = Math.max(0, ...dossiers.map(membershipCount));
	if (most === 0) return m.regulation_matrix_none({ region });
	const first = dossiers.filter((dossier) => membershipCount(dossier) === most);
	if (first.length > NAMED) return m.regulation_matrix_shared({ region, countries: first.length, count: most });
	return m.regulation_matrix_most({
		region,
		countries: first.length,
		count: most,
		names: textFormat.list(first.map(({ label }) => label))
	});
}

/** How many are shown, and of how many nothing is known. */
export function matrixDetails(shown: number, dossiers: readonly Dossier[]): string[] {
	const unknown = dossiers.filter(({ memberships }) => memberships.length === 0).length;
	return [
		m.regulation_matrix_shown({ shown, members: dossiers.length }),
		...(unknown > 0 ? [m.regulation_matrix_without({ count: unknown })] : [])
	];
}
