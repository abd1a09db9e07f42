import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOfShapesFile, shapesFile } from '#core/geo/shapes-file.ts';

describe('name of the file of a map', () => {
	it.each([
		['world', 'world'],
		['who_region:AFRO', 'who_region-AFRO'],
		['au_rec:CEN-SAD', 'au_rec-CEN-SAD'],
		['un_subregion:015', 'un_subregion-015']
	])('%s is %s', (group, name) => {
		expect(shapesFile(group)).toBe(name);
		expect(groupOfShapesFile(name)).toBe(group);
	});

	it('reads back every id of a group', () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/),
				fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/),
				(scheme, group) => {
					expect(groupOfShapesFile(shapesFile(`${scheme}:${group}`))).toBe(`${scheme}:${group}`);
				}
			)
		);
	});

	it.each(['', 'africa', 'who_region-', '-AFRO', 'who_region:AFRO', '../x-y', 'WHO-AFRO'])(
		'%j names no map',
		(name) => {
			expect(groupOfShapesFile(name)).toBeUndefined();
		}
	);
});
