import { LINK_INDICATORS } from '#core/ecosystem/links.ts';
import { textOf } from '#core/schema/row.ts';
import type { Catalogue } from '#core/table/catalogue.ts';
import { readCatalogue, readObservations, readTable } from '#server/read.ts';
import type { PageServerLoad } from './$types';

/** What the page lists: it is read from the data package and not typed in, so that the page cannot fall behind it. */
export const load: PageServerLoad = ({ url }) => {
	const catalogue = readCatalogue();
	return {
		licences: licences(catalogue),
		titles: Object.fromEntries(catalogue.indicators.map(({ id, title }) => [id, title])),
		lasting: catalogue.indicators.filter(({ validity }) => validity === 'until_changed').map(({ title }) => title),
		linkIndicators: catalogue.indicators.filter(({ id }) => LINK_INDICATORS.includes(id)),
		notes: catalogue.countries.filter(({ note }) => note !== '').map(({ iso3, name, note }) => ({ iso3, name, note })),
		...mapPolicy(catalogue),
		home: url.origin + url.pathname.replace(/method$/, '')
	};
};

/** Each licence with the number of sources under it and of indicators with a row from one of these. */
function licences(catalogue: Catalogue) {
	const licenceOf = new Map(catalogue.sources.map(({ id, licence }) => [id, licence]));
	const used = catalogue.indicators.map(
		({ id }) => new Set(readObservations(id).map(({ sourceId }) => licenceOf.get(sourceId)))
	);
	return catalogue.licences
		.map((licence) => ({
			...licence,
			sources: catalogue.sources.filter((source) => source.licence === licence.id).length,
			indicators: used.filter((ids) => ids.has(licence.id)).length
		}))
		.filter(({ sources }) => sources > 0)
		.sort((a, b) => b.indicators - a.indicators || b.sources - a.sources);
}

/** Dashed borders and special shapes; empty lists where the package has no such table. */
function mapPolicy(catalogue: Catalogue) {
	const names = new Map(catalogue.countries.map(({ iso3, name }) => [iso3, name]));
	const shapes = (readTable('shape_policy') ?? []).map((row) => ({
		code: textOf(row, 'code'),
		policy: textOf(row, 'policy'),
		country: names.get(textOf(row, 'iso3')) ?? '',
		note: textOf(row, 'note')
	}));
	const owner = new Map(shapes.flatMap(({ code, policy, country }) => (policy === 'part_of' ? [[code, country]] : [])));
	const dashed = (readTable('boundaries') ?? []).map((row) => {
		const [a, b] = [textOf(row, 'code_a'), textOf(row, 'code_b')];
		return {
			key: `${a} ${b}`,
			a: owner.get(a) ?? names.get(a) ?? '',
			b: owner.get(b) ?? names.get(b) ?? '',
			kind: textOf(row, 'kind'),
			note: textOf(row, 'note')
		};
	});
	return { dashed, shapes };
}
