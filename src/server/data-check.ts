import process from 'node:process';
import { checkFiles } from './check.ts';
import { reportText } from './check-report.ts';

/** `npm run data:check`: says everything that is wrong with `data/` and fails where that must stop a build. */
const { texts, rows, errors, warnings } = checkFiles();
const findings = [...errors, ...warnings];
if (findings.length > 0) console.error(reportText(findings));
const plural = findings.length === 1 ? 'finding' : 'findings';
const note = warnings.length > 0 ? ` (${warnings.length} of them do not stop the build)` : '';
console.log(`data: ${texts.size} files, ${rows} rows, ${findings.length} ${plural}${note}`);
if (errors.length > 0) process.exitCode = 1;
