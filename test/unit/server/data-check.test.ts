import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'atlas-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command in a project that holds a changed copy of the sound package. */
function run(name: string, change: (data: string) => void) {
	const project = join(folder, name);
	cpSync('test/fixtures/schema/good', join(project, 'data'), { recursive: true });
	change(join(project, 'data'));
	const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/server/data-check.ts')], {
		cwd: project,
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

describe('data:check', () => {
	it('says in a line that all is well', () => {
		expect(run('sound', () => undefined)).toEqual({
			status: 0,
			stdout: 'data: 16 files, 38 rows, 0 findings\n',
			stderr: ''
		});
	});

	it('names file, line, column, value and remedy, and fails', () => {
		const { status, stdout, stderr } = run('broken', (data) => {
			const file = `${data}/indicators/sites.csv`;
			writeFileSync(file, readFileSync(file, 'utf8').replace(',12,', ',a dozen,'));
		});
		expect(status).toBe(1);
		expect(stdout).toContain('1 finding\n');
		expect(stderr).toContain('data/indicators/sites.csv: 1 finding\n');
		expect(stderr).toContain(
			'data/indicators/sites.csv:2 column "value": expected a number, came "a dozen". Write a plain number with a point'
		);
	});

	it('cuts the findings of one file and counts the rest', () => {
		const { stderr } = run('many', (data) => {
			const rows = Array.from({ length: 30 }, (_, index) => `KEN,${1990 + index},x,observed,high,register,\n`);
			writeFileSync(
				`${data}/indicators/coverage.csv`,
				`iso3,year,value,status,confidence,source_id,note\n${rows.join('')}`
			);
		});
		expect(stderr).toContain('… and 10 more in data/indicators/coverage.csv');
	});

	it('tells of a missing optional table, and does not fail', () => {
		const { status, stdout } = run('optional', (data) => rmSync(`${data}/plants.csv`));
		expect(status).toBe(0);
		expect(stdout).toContain('1 finding (1 of them do not stop the build)');
	});
});
