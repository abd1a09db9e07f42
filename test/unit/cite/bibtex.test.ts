import { expect, test } from 'vitest';
import { bibtex } from '#core/cite/bibtex.ts';

const cited = {
	key: 'production_atlas_x',
	title: 'Sites & makers, 100% of "X_1" {a} \\ $5 #2 ~ ^',
	publisher: 'Production Atlas',
	date: '2026-11-20',
	url: 'https://atlas.example/data/indicators/x_1.csv',
	note: 'Sources: A & B'
};

test('escapes what TeX would read as a command, but not the URL', () => {
	expect(bibtex(cited)).toBe(
		[
			'@misc{production_atlas_x,',
			'  title = {{Sites \\& makers, 100\\% of "X\\_1" \\{a\\} \\textbackslash{} \\$5 \\#2 \\textasciitilde{} \\textasciicircum{}}},',
			'  author = {{Production Atlas}},',
			'  year = {2026},',
			'  howpublished = {\\url{https://atlas.example/data/indicators/x_1.csv}},',
			'  note = {Sources: A \\& B}',
			'}'
		].join('\n')
	);
});
