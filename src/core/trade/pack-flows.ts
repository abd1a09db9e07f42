import type { Flow } from './flow.ts';

/** Flows as one text, a line each, which is a third of their size as objects in a page. */
export interface PackedFlows {
	readonly sourceIds: readonly string[];
	/** `ORIGIN DESTINATION importer exporter confidence source`, with `-` for no report and the place of the source. */
	readonly lines: string;
}

export function packFlows(flows: readonly Flow[]): PackedFlows {
	const sourceIds = [...new Set(flows.map(({ sourceId }) => sourceId))];
	const lines = flows.map(({ origin, destination, importer, exporter, confidence, sourceId }) =>
		[
			origin,
			destination,
			importer ?? '-',
			exporter ?? '-',
			confidence === 'high' ? 'h' : 'm',
			sourceIds.indexOf(sourceId)
		].join(' ')
	);
	return { sourceIds, lines: lines.join('\n') };
}

export function unpackFlows({ sourceIds, lines }: PackedFlows): Flow[] {
	if (lines === '') return [];
	return lines.split('\n').map((line) => {
		const [origin = '', destination = '', importer = '-', exporter = '-', confidence, source = ''] = line.split(' ');
		return {
			origin,
			destination,
			importer: importer === '-' ? undefined : Number(importer),
			exporter: exporter === '-' ? undefined : Number(exporter),
			confidence: confidence === 'h' ? 'high' : 'medium',
			sourceId: sourceIds[Number(source)] ?? ''
		};
	});
}
