import { parseCsv } from '#core/csv/parse.ts';
import { cutCame, type Finding } from '#core/schema/finding.ts';
import { inGeoBoxes, parseGeoBoxes, type GeoBox, type LonLat } from './geo-box.ts';

/** One row of `boundaries.csv`: two shapes whose common border is dashed, wholly or inside some boxes. */
export interface BoundaryRule {
	readonly line: number;
	readonly pair: string;
	/** Empty: the whole border. */
	readonly parts: readonly GeoBox[];
}

const COLUMNS = ['code_a', 'code_b', 'kind', 'parts', 'note'];

/** Reads the file of the boundary policy; rows that cannot be used are findings. */
export function readBoundaries(file: string, text: string): { rules: BoundaryRule[]; findings: Finding[] } {
	const { rows, findings: found } = parseCsv(file, text, { columns: COLUMNS });
	const findings = [...found];
	const rules: BoundaryRule[] = [];
	for (const { line, cells } of rows) {
		const [a = '', b = '', , boxes = ''] = cells;
		const parts = parseGeoBoxes(boxes);
		const refuse = (column: string, what: string, came: string, remedy: string): void =>
			void findings.push({ file, line, column, what, came: cutCame(came), remedy });
		if (!/^[A-Z]{3}$/.test(a) || !/^[A-Z]{3}$/.test(b) || a >= b) {
			refuse(
				'code_a, code_b',
				'expected two codes of shapes in the order of the alphabet',
				`${a}, ${b}`,
				'Write the lower one first'
			);
		} else if (!parts) {
			refuse(
				'parts',
				'expected boxes "west south east north" or nothing',
				boxes,
				'Write the box in degrees, or leave the cell empty'
			);
		} else rules.push({ line, pair: pairKey(a, b), parts });
	}
	return { rules, findings };
}

/** One name for two shapes, whichever comes first. */
export function pairKey(a: string, b: string): string {
	return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** Which stretches of which borders are dashed. */
export interface BoundaryPolicy {
	readonly isDashed: (pair: string, middle: LonLat) => boolean;
}

/** Rules → policy. */
export function boundaryPolicy(rules: readonly BoundaryRule[]): BoundaryPolicy {
	const byPair = new Map(rules.map((rule) => [rule.pair, rule.parts]));
	return {
		isDashed: (pair, middle) => {
			const parts = byPair.get(pair);
			return parts !== undefined && (parts.length === 0 || inGeoBoxes(parts, middle));
		}
	};
}
