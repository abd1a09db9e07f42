import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '#core/table/atlas.ts';
import { namesOf } from '#core/table/names.ts';
import { notebookOf, notesFor, notesOf } from '#core/table/notebook.ts';
import { STATUSES } from '#core/table/observation.ts';
import { packRows, unpackRows } from '#core/table/packed-rows.ts';
import { readCatalogue } from '#server/read.ts';

const catalogue = readCatalogue();

describe('names and notes', () => {
	test('together they hold what the catalogue holds', () => {
		const notebook = notebookOf(notesOf(catalogue));
		for (const indicator of catalogue.indicators) {
			const name = namesOf(catalogue).indicators.find(({ id }) => id === indicator.id);
			expect({ ...name, ...notebook.notes.get(indicator.id) }).toEqual(indicator);
		}
		expect([...notebook.sources.values()]).toEqual(catalogue.sources);
		expect(notebook.aliases.get('CIV')).toContain('Ivory Coast');
	});

	test('a page brings the notes of its indicators and sources, and their licences, and no others', () => {
		const [source] = catalogue.sources;
		if (!source) throw new Error('the catalogue has no source');
		const notes = notesFor(notesOf(catalogue), new Set(['births']), new Set([source.id]));
		expect(notes.indicators.map(({ id }) => id)).toEqual(['births']);
		expect(notes.sources).toEqual([source]);
		expect(notes.licences.map(({ id }) => id)).toEqual([source.licence]);
	});

	test('nobody lives in a member of a group', () => {
		const atlas = atlasOf(namesOf(catalogue), 'World');
		for (const { id, members } of atlas.groups.values()) {
			expect(
				members.filter((iso3) => atlas.countries.get(iso3)?.status === 'uninhabited'),
				id
			).toEqual([]);
		}
		expect(atlas.world.members).not.toContain('ATA');
		expect(atlas.world.members).toContain('TWN');
	});
});

test('packed rows unpack to the same observations', () => {
	const observation = fc.record({
		iso3: fc.constantFrom('KEN', 'NGA'),
		year: fc.integer({ min: 1990, max: 2030 }),
		value: fc.option(fc.double({ noNaN: true }), { nil: undefined }),
		status: fc.constantFrom(...STATUSES),
		confidence: fc.constantFrom('high' as const, 'medium' as const),
		sourceId: fc.string(),
		note: fc.string()
	});
	fc.assert(
		fc.property(fc.array(observation), (rows) => {
			expect(unpackRows(packRows(rows))).toEqual(rows);
		})
	);
});
