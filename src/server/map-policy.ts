import { checkBoundaries } from '#core/geo/border-lines.ts';
import { boundaryPolicy, readBoundaries, type BoundaryPolicy } from '#core/geo/boundaries.ts';
import type { AtlasShape } from '#core/geo/atlas-shapes.ts';
import { weightedTopology, type WeightedTopology } from '#core/geo/map-topology.ts';
import { applyShapePolicy, readShapePolicy } from '#core/geo/shape-policy.ts';
import { findingText, type Finding } from '#core/schema/finding.ts';

/** The atlas as the boundary policy wants it drawn. */
export interface PolicedAtlas {
	readonly topology: WeightedTopology;
	readonly countries: ReadonlyMap<string, string | undefined>;
	readonly boundaries: BoundaryPolicy;
}

/** A policy file: its name for findings, and its text. */
export interface PolicyFile {
	readonly file: string;
	readonly text: string;
}

/** Applies both policy files to the shapes of the atlas. Throws with every finding where a row cannot be used or changes nothing. */
export function policedAtlas(
	shapes: readonly AtlasShape[],
	shapePolicy: PolicyFile,
	boundaries: PolicyFile
): PolicedAtlas {
	const policy = readShapePolicy(shapePolicy.file, shapePolicy.text);
	const policed = applyShapePolicy(shapePolicy.file, shapes, policy.rules);
	const topology = weightedTopology(policed.shapes);
	const borders = readBoundaries(boundaries.file, boundaries.text);
	const unmet = checkBoundaries(boundaries.file, topology.topology, borders.rules);
	stopOn([...policy.findings, ...policed.findings, ...borders.findings, ...unmet]);
	return { topology, countries: policed.countries, boundaries: boundaryPolicy(borders.rules) };
}

function stopOn(findings: readonly Finding[]): void {
	if (findings.length > 0) throw new Error(`The boundary policy is broken.\n${findings.map(findingText).join('\n')}`);
}
