import { aggregations } from './aggregations.ts';
import { catalogueFiles } from './catalogue-files.ts';
import { completeRegisters } from './complete-registers.ts';
import { confidence } from './confidence.ts';
import { countriesKnown } from './countries-known.ts';
import { groupMembers } from './group-members.ts';
import { inhabited } from './inhabited.ts';
import { levelsNamed } from './levels-named.ts';
import { observed } from './observed.ts';
import { personalData } from './personal-data.ts';
import { ranges } from './ranges.ts';
import type { Rule } from './rule.ts';
import { seenBySource } from './seen-by-source.ts';
import { snakeCaseIds } from './snake-case-ids.ts';
import { sorted } from './sorted.ts';
import { sourced } from './sourced.ts';
import { sourcesComplete } from './sources-complete.ts';

/** What the atlas demands of its data beyond Table Schema. */
export const ALL_RULES: readonly Rule[] = [
	snakeCaseIds,
	sorted,
	countriesKnown,
	inhabited,
	groupMembers,
	sourced,
	sourcesComplete,
	seenBySource,
	confidence,
	observed,
	ranges,
	levelsNamed,
	aggregations,
	completeRegisters,
	catalogueFiles,
	personalData
];
