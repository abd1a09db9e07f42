import { parseCsv } from '#core/csv/parse.ts';
import { cutCame, type Finding } from '#core/schema/finding.ts';
import type { AtlasShape } from './atlas-shapes.ts';
import { inGeoBoxes, parseGeoBoxes, type GeoBox } from './geo-box.ts';
import { sphericalCentre } from './sphere.ts';

export const SHAPE_POLICIES = ['part_of', 'not_applicable', 'left_out', 'separate'] as const;
type PolicyName = (typeof SHAPE_POLICIES)[number];

/** One row of `shape_policy.csv`. */
export interface ShapeRule {
	readonly line: number;
	readonly code: string;
	readonly policy: PolicyName;
	/** Undefined where the shape stands for no country. */
	readonly iso3: string | undefined;
	readonly parts: readonly GeoBox[];
}

/** The shapes to draw, and the country that each stands for. */
export interface PolicedShapes {
	readonly shapes: readonly AtlasShape[];
	/** By code of the shape; undefined as a value: drawn, stands for no country. */
	readonly countries: ReadonlyMap<string, string | undefined>;
	readonly findings: readonly Finding[];
}

const COLUMNS = ['code', 'policy', 'iso3', 'parts', 'note'];

/** Reads the file of the policy; rows that cannot be used are findings. */
export function readShapePolicy(file: string, text: string): { rules: ShapeRule[]; findings: Finding[] } {
	const { rows, findings: found } = parseCsv(file, text, { columns: COLUMNS });
	const findings = [...found];
	const rules: ShapeRule[] = [];
	for (const { line, cells } of rows) {
		const [code = '', name = '', iso3 = '', boxes = ''] = cells;
		const policy = SHAPE_POLICIES.find((known) => known === name);
		const parts = parseGeoBoxes(boxes);
		const refuse = (column: string, what: string, came: string, remedy: string): void =>
			void findings.push({ file, line, column, what, came: cutCame(came), remedy });
		if (!policy) refuse('policy', `expected one of ${SHAPE_POLICIES.join(', ')}`, name, 'Choose one of them');
		else if (!parts || (policy === 'separate') !== parts.length > 0) {
			refuse(
				'parts',
				'expected boxes "west south east north" for separate, nothing for the others',
				boxes,
				'Write the box in degrees'
			);
		} else if ((iso3 === '') !== (policy === 'not_applicable')) {
			refuse(
				'iso3',
				'expected a country code, and none for not_applicable',
				iso3,
				'Say which country the shape stands for'
			);
		} else rules.push({ line, code, policy, iso3: iso3 === '' ? undefined : iso3, parts });
	}
	return { rules, findings };
}

/** Shapes of the atlas → shapes of the map. A rule that meets no shape, or separates nothing, is a finding. */
export function applyShapePolicy(
	file: string,
	atlas: readonly AtlasShape[],
	rules: readonly ShapeRule[]
): PolicedShapes {
	const countries = new Map<string, string | undefined>();
	const findings: Finding[] = [];
	const unmet = (rule: ShapeRule, column: string, what: string): void =>
		void findings.push({
			file,
			line: rule.line,
			column,
			what,
			came: rule.code,
			remedy: 'Correct the code or the box, or delete the row'
		});

	const codes = new Set(atlas.map((shape) => shape.code));
	for (const rule of rules)
		if (!codes.has(rule.code)) unmet(rule, 'code', 'expected the code of a shape of the world atlas');

	const shapes: AtlasShape[] = [];
	for (const shape of atlas) {
		const own = rules.filter((rule) => rule.code === shape.code);
		if (own.some((rule) => rule.policy === 'left_out')) continue;
		let rest = shape.polygons;
		for (const rule of own.filter(({ policy }) => policy === 'separate')) {
			const isPart = ([outer = []]: (typeof rest)[number]): boolean => inGeoBoxes(rule.parts, sphericalCentre(outer));
			const polygons = rest.filter(isPart);
			if (polygons.length === 0 || rule.iso3 === undefined) {
				unmet(rule, 'parts', 'expected the box to hold the centre of a part of the shape');
				continue;
			}
			rest = rest.filter((polygon) => !isPart(polygon));
			shapes.push({ code: rule.iso3, polygons });
			countries.set(rule.iso3, rule.iso3);
		}
		if (rest.length === 0) continue;
		const whole = own.find(({ policy }) => policy !== 'separate');
		shapes.push({ code: shape.code, polygons: rest });
		countries.set(shape.code, whole ? whole.iso3 : shape.code);
	}
	return { shapes, countries, findings };
}
