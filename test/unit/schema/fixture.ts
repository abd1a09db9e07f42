import { readdirSync, readFileSync } from 'node:fs';
import { checkPackage, type CheckedPackage } from '#core/schema/check-package.ts';

/** Files of the small sound package under test/fixtures, by path. */
export function soundFiles(): Map<string, string> {
	const root = 'test/fixtures/schema/good';
	const names = [...readdirSync(root), ...readdirSync(`${root}/indicators`).map((name) => `indicators/${name}`)];
	return new Map(
		names.filter((name) => name !== 'indicators').map((name) => [name, readFileSync(`${root}/${name}`, 'utf8')])
	);
}

/** The sound package with one text in one file replaced. Throws where the text is not there: the test would prove nothing. */
export function checkWith(file: string, from: string, to: string): CheckedPackage {
	const files = soundFiles();
	const text = files.get(file);
	if (!text?.includes(from)) throw new RangeError(`${file} has no ${JSON.stringify(from)}`);
	return checkPackage(files.set(file, text.replace(from, to)));
}
