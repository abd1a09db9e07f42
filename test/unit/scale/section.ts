import { indicator } from '../table/fixture.ts';
import type { Indicator } from '#core/table/indicator.ts';
import type { Cell } from '#core/table/observation.ts';
import { ranked } from '#core/table/rank.ts';
import type { Aggregate, CrossSection, Group } from '#core/table/view.ts';

export const INDICATOR: Indicator = indicator();

/** What a country has: a value, or why it has none (`undefined` is no row). */
export type Given = number | 'not_applicable' | 'withheld' | undefined;

export function cell(iso3: string, given: Given, name = `Country ${iso3}`, year = 2024): Cell {
	const value = typeof given === 'number' ? given : undefined;
	const status = typeof given === 'number' ? 'observed' : (given ?? 'no_data');
	return {
		iso3,
		country: name,
		indicator: INDICATOR.id,
		year: given === undefined ? undefined : year,
		value,
		status,
		confidence: given === undefined ? undefined : 'high',
		sourceId: given === undefined ? undefined : 'source',
		note: ''
	};
}

interface Extra {
	readonly indicator?: Partial<Indicator>;
	readonly names?: Readonly<Record<string, string>>;
	readonly outside?: Readonly<Record<string, Given>>;
	readonly pinned?: readonly string[];
	readonly region?: number;
	readonly world?: number;
	readonly groupId?: string;
}

/** A cross-section of the countries given, as the query would make it. */
export function section(given: Readonly<Record<string, Given>>, extra: Extra = {}): CrossSection {
	const indicator = { ...INDICATOR, ...extra.indicator };
	const members = Object.entries(given).map(([iso3, value]) => cell(iso3, value, extra.names?.[iso3]));
	const outside = Object.entries(extra.outside ?? {}).map(([iso3, value]) => ({
		...cell(iso3, value, extra.names?.[iso3]),
		rank: undefined,
		tied: false
	}));
	const group: Group = { id: extra.groupId ?? 'test:group', name: 'The group', members: Object.keys(given).sort() };
	const covered = members.filter(({ value }) => value !== undefined).length;
	const number = (of: Group, value: number | undefined): Aggregate => ({
		group: of,
		value,
		members: members.length,
		covered,
		populationShare: undefined
	});
	const cells = ranked(indicator, members);
	return {
		form: 'cross_section',
		indicator,
		group,
		year: 'latest',
		span: covered > 0 ? [2024, 2024] : undefined,
		cells,
		region: number(group, extra.region),
		world: number({ id: 'world', name: 'World', members: group.members }, extra.world),
		pinned: extra.pinned ?? [],
		outside,
		rows: [...cells, ...outside]
	};
}

/** Countries AAA, AAB … with the values given. */
export function values(list: readonly Given[]): Record<string, Given> {
	return Object.fromEntries(list.map((value, index) => [code(index), value]));
}

function code(index: number): string {
	const letter = (place: number): string => String.fromCharCode(65 + (Math.floor(index / 26 ** place) % 26));
	return letter(2) + letter(1) + letter(0);
}
