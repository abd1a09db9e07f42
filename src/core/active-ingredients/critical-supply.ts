import { numberOf, textOf, type TableRow } from '#core/schema/row.ts';
import type { ChapterRole } from './certificates.ts';

/** Suppliers of the substances on the European Union's list of critical medicines, over all chapters together. */
export interface CriticalSupply {
	/** Substances with a known supplier. */
	readonly substances: number;
	/** Of these, with all suppliers in one country. */
	readonly alone: number;
	/** 0–1 of the suppliers in the European Union and the European Economic Area, mean over substances. */
	readonly euShare: number;
}

/** Measures of `facts.csv` that say so. */
const MEASURES: Readonly<Record<ChapterRole, Readonly<Record<keyof CriticalSupply, string>>>> = {
	certificate: {
		substances: 'eu_critical_substances_with_cep',
		alone: 'eu_critical_single_country_substances',
		euShare: 'eu_critical_mean_eu_eea_share'
	},
	biological: {
		substances: 'eu_critical_biological_substances',
		alone: 'eu_critical_single_country_biological_substances',
		euShare: 'eu_critical_mean_eu_eea_share_biological'
	}
};

/** From rows of `facts.csv`; undefined where one of the three numbers is not there. */
export function criticalSupply(facts: readonly TableRow[], role: ChapterRole): CriticalSupply | undefined {
	const measured = (key: keyof CriticalSupply): number | undefined => {
		const row = facts.find((fact) => textOf(fact, 'measure') === MEASURES[role][key]);
		return row && numberOf(row, 'value');
	};
	const [substances, alone, percent] = [measured('substances'), measured('alone'), measured('euShare')];
	if (substances === undefined || alone === undefined || percent === undefined) return undefined;
	return { substances, alone, euShare: percent / 100 };
}
