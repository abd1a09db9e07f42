import type { MapShapes } from '#core/geo/shapes.ts';
import type { Cell } from '#core/table/observation.ts';
import type { Pairs, Series } from '#core/table/view.ts';
import type { Indicator } from '#core/table/indicator.ts';
import { cell, INDICATOR, section, type Given } from '../scale/section.ts';

/** Twelve made-up countries with the skew of real ones. */
export const NAMES: Readonly<Record<string, string>> = {
	ALD: 'Aldovia',
	BRO: 'Brownsea',
	CAS: 'Castellan Republic',
	DRU: 'Druidia',
	ELB: 'Elbonia',
	FRE: 'Freedonia and the Outer Northern Isles of the Grand Archipelago',
	GEN: 'Genosha',
	HAV: 'Havnor',
	ISH: 'Ishtar',
	JOT: 'Jotunheim',
	KUN: 'Kundu',
	LAP: 'Laputa'
};

export const SITES: Readonly<Record<string, Given>> = {
	ALD: 539,
	BRO: 527,
	CAS: 91,
	DRU: 45,
	ELB: 45,
	FRE: 12,
	GEN: 5,
	HAV: 1,
	ISH: 0,
	JOT: 0,
	KUN: undefined,
	LAP: 'not_applicable'
};

/** Squares on a grid; two of them too small to see, beside each other, and one country without a place. */
export const SHAPES: MapShapes = {
	id: 'test:group',
	width: 960,
	height: 480,
	sphere: 'M0,0H960V480H0Z',
	shapes: [
		...Object.keys(NAMES)
			.slice(0, 9)
			.map((iso3, index) => {
				const [x, y] = [60 + (index % 3) * 280, 30 + Math.floor(index / 3) * 140];
				return { code: iso3, iso3, d: `M${x},${y}h240v120h-240Z` };
			}),
		{ code: 'JOT', iso3: 'JOT', d: 'M930,200h1v1h-1Z' },
		{ code: 'KUN', iso3: 'KUN', d: 'M934,202h1v1h-1Z' },
		{ code: 'ZZZ', iso3: 'ZZZ', d: 'M5,5h20v20h-20Z' },
		{ code: 'ICE', iso3: undefined, d: 'M5,450h20v20h-20Z' }
	],
	borders: 'M320,30V450',
	disputed: 'M620,30V450',
	places: [
		...Object.keys(NAMES)
			.slice(0, 9)
			.map((iso3, index) => ({ iso3, x: 180 + (index % 3) * 280, y: 90 + Math.floor(index / 3) * 140, extent: 170 })),
		{ iso3: 'JOT', x: 930, y: 200, extent: 1 },
		{ iso3: 'KUN', x: 934, y: 202, extent: 1 }
	]
};

interface Lines {
	readonly [iso3: string]: Readonly<Record<number, Given>>;
}

/** Lines over the years given; `region` are the group's numbers. */
export function seriesOf(
	lines: Lines,
	region: Readonly<Record<number, number>> = {},
	indicator: Partial<Indicator> = {}
): Series {
	const years = new Set<number>(Object.keys(region).map(Number));
	const made = Object.entries(lines).map(([iso3, points]) => {
		const cells: Cell[] = Object.entries(points).map(([year, given]) => {
			years.add(Number(year));
			return cell(iso3, given, NAMES[iso3] ?? iso3, Number(year));
		});
		return { iso3, country: NAMES[iso3] ?? iso3, points: cells };
	});
	const group = { id: 'test:group', name: 'The group', members: Object.keys(lines) };
	return {
		form: 'series',
		indicator: { ...INDICATOR, ...indicator },
		group,
		chosen: 'pinned',
		among: made.length,
		lines: made,
		region: Object.entries(region).map(([year, value]) => ({
			year: Number(year),
			value,
			group,
			members: 3,
			covered: 3,
			populationShare: undefined
		})),
		years: [...years].sort((a, b) => a - b),
		rows: made.flatMap(({ points }) => points)
	};
}

/** Pairs of two indicators of the same countries; `people` by country. */
export function pairsOf(
	x: Readonly<Record<string, Given>>,
	y: Readonly<Record<string, Given>>,
	extra: {
		readonly x?: Partial<Indicator>;
		readonly y?: Partial<Indicator>;
		readonly pinned?: readonly string[];
		readonly people?: Readonly<Record<string, number>>;
	} = {}
): Pairs {
	const { pinned = [] } = extra;
	const first = section(x, { names: NAMES, pinned, indicator: { title: 'Sites', ...extra.x } });
	const second = section(y, { names: NAMES, pinned, indicator: { title: 'Income', unit: 'dollars', ...extra.y } });
	const points = first.cells.flatMap((one) => {
		const other = second.cells.find(({ iso3 }) => iso3 === one.iso3);
		if (one.value === undefined || other?.value === undefined) return [];
		return { iso3: one.iso3, country: one.country, x: one, y: other, population: extra.people?.[one.iso3] };
	});
	return { form: 'pairs', x: first, y: second, points, rows: [...first.rows, ...second.rows] };
}
