import type { ProjectKind, ProjectStage } from '#core/vaccines/projects.ts';
import type { RoutineDisease } from '#core/vaccines/routine-diseases.ts';
import type { SupplyState } from '#core/vaccines/routine-supply.ts';
import * as m from '#locale/compiled/messages.js';

/** Names of the routine diseases, as rows and sentences write them. */
export const diseaseWords: Readonly<Record<RoutineDisease, () => string>> = {
	tuberculosis: m.vaccines_disease_tuberculosis,
	hepatitis_b: m.vaccines_disease_hepatitis_b,
	polio: m.vaccines_disease_polio,
	diphtheria: m.vaccines_disease_diphtheria,
	tetanus: m.vaccines_disease_tetanus,
	pertussis: m.vaccines_disease_pertussis,
	hib: m.vaccines_disease_hib,
	pneumococcal: m.vaccines_disease_pneumococcal,
	rotavirus: m.vaccines_disease_rotavirus,
	measles: m.vaccines_disease_measles,
	rubella: m.vaccines_disease_rubella,
	hpv: m.vaccines_disease_hpv
};

export const stateWords: Readonly<Record<SupplyState, () => string>> = {
	several: m.vaccines_state_several,
	one: m.vaccines_state_one,
	none: m.vaccines_state_none
};

export const stageWords: Readonly<Record<ProjectStage, () => string>> = {
	running: m.vaccines_stage_running,
	opened: m.vaccines_stage_opened,
	building: m.vaccines_stage_building,
	paper: m.vaccines_stage_paper,
	stopped: m.vaccines_stage_stopped
};

export const kindWords: Readonly<Record<ProjectKind, () => string>> = {
	plant: m.vaccines_kind_plant,
	technology_transfer: m.vaccines_kind_technology_transfer,
	finance_deal: m.vaccines_kind_finance_deal
};

const statusWords: ReadonlyMap<string, () => string> = new Map([
	['operating', m.vaccines_status_operating],
	['inaugurated', m.vaccines_status_inaugurated],
	['registered', m.vaccines_status_registered],
	['under_construction', m.vaccines_status_under_construction],
	['in_development', m.vaccines_status_in_development],
	['planned', m.vaccines_status_planned],
	['idle', m.vaccines_status_idle],
	['not_realised', m.vaccines_status_not_realised],
	['participating', m.vaccines_status_participating],
	['signed', m.vaccines_status_signed],
	['approved', m.vaccines_status_approved],
	['announced', m.vaccines_status_announced],
	['launched', m.vaccines_status_launched],
	['in_appraisal', m.vaccines_status_in_appraisal],
	['in_use', m.vaccines_status_in_use]
]);

/** A status of `data/projects.csv` in words; the code itself where it has none. */
export function statusWord(status: string): string {
	return statusWords.get(status)?.() ?? status;
}
