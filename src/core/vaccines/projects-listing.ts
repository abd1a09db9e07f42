import type { Listing } from '#core/table/listing.ts';
import type { ProjectKind, ProjectStage, VaccineProject } from './projects.ts';

/** How what a project is and how far it has come are called in the reader's language. */
export interface ProjectNaming {
	/** Undefined for a project of no single country. */
	readonly country: (iso3: string | undefined) => string;
	readonly kind: (kind: ProjectKind) => string;
	readonly stage: (stage: ProjectStage) => string;
	readonly status: (status: string) => string;
}

/** A row for each project in the order given. */
export function projectsListing(projects: readonly VaccineProject[], naming: ProjectNaming): Listing {
	return {
		columns: [
			{ id: 'country', kind: 'text' },
			{ id: 'entity', kind: 'text' },
			{ id: 'product', kind: 'text' },
			{ id: 'kind', kind: 'text' },
			{ id: 'stage', kind: 'text' },
			{ id: 'status', kind: 'text' },
			{ id: 'date', kind: 'date' },
			{ id: 'capacity_announced', kind: 'text' },
			{ id: 'amount_musd', kind: 'number' },
			{ id: 'financier', kind: 'text' },
			{ id: 'site', kind: 'text' }
		],
		rows: projects.map((project) => ({
			key: project.id,
			values: {
				country: naming.country(project.iso3),
				entity: project.entity || undefined,
				product: project.product,
				kind: naming.kind(project.kind),
				stage: naming.stage(project.stage),
				status: naming.status(project.status),
				date: project.date,
				capacity_announced: project.capacity || undefined,
				amount_musd: project.amount,
				financier: project.financier || undefined,
				site: project.site || undefined
			},
			confidence: project.confidence,
			sourceIds: [project.sourceId],
			...(project.note && { note: project.note })
		}))
	};
}
