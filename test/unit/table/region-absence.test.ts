import { expect, it } from 'vitest';
import { regionAbsence } from '#core/table/region-absence.ts';
import type { Cell } from '#core/table/observation.ts';

it.each<[said: string, absence: string, cells: readonly Cell['status'][]]>([
	['applies to nobody', 'not_applicable', ['not_applicable', 'not_applicable']],
	['applies to one member, of which nothing is known', 'no_data', ['not_applicable', 'no_data']],
	['applies to one member, whose value is withheld', 'no_data', ['not_applicable', 'withheld']],
	['is not known of anybody', 'no_data', ['no_data', 'no_data']],
	['is asked of a region without members', 'no_data', []]
])('what %s is %s', (_, absence, cells) => {
	expect(regionAbsence(cells.map((status) => ({ status, value: undefined })))).toBe(absence);
});

it('what a member has a value of applies, even where no number can be made of it', () => {
	expect(
		regionAbsence([
			{ status: 'observed', value: 3 },
			{ status: 'not_applicable', value: undefined }
		])
	).toBe('no_data');
});
