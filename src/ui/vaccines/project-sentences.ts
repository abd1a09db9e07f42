import type { ProjectStage, VaccineProject } from '#core/vaccines/projects.ts';
import * as m from '#locale/compiled/messages.js';

/** How many plants and transfers were announced, and what became of them. */
export function projectsFinding(region: string, projects: readonly VaccineProject[]): string {
	const built = projects.filter(({ kind }) => kind !== 'finance_deal');
	if (projects.length === 0) return m.vaccines_projects_none({ region });
	if (built.length === 0) return m.vaccines_projects_only_finance({ region, count: projects.length });
	const running = at(built, 'running');
	return [
		m.vaccines_projects_finding({ region, count: built.length }),
		running === 0 ? m.vaccines_projects_running_none() : m.vaccines_projects_running({ count: running })
	].join(' ');
}

/** The other stages, the finance deals, and what the list is for. */
export function projectsDetails(projects: readonly VaccineProject[], africanMembers: number): string[] {
	const built = projects.filter(({ kind }) => kind !== 'finance_deal');
	const deals = projects.length - built.length;
	const [opened, stopped] = [at(built, 'opened'), at(built, 'stopped')];
	return [
		...(opened > 0 ? [m.vaccines_projects_opened({ count: opened })] : []),
		...(stopped > 0 ? [m.vaccines_projects_stopped({ count: stopped })] : []),
		...(deals > 0 && built.length > 0 ? [m.vaccines_projects_finance({ count: deals })] : []),
		...(africanMembers === 0 ? [m.vaccines_projects_outside()] : [])
	];
}

function at(projects: readonly VaccineProject[], stage: ProjectStage): number {
	return projects.filter((project) => project.stage === stage).length;
}
