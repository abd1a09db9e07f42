import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { paint } from '#core/chart/paint.ts';
import type { Scene } from '#core/chart/scene.ts';

const FOLDER = 'test/golden/chart';

/** Holds a scene to its picture under test/golden/chart. After a change that is meant, run the tests with UPDATE_GOLDEN=1 and look at the files. */
export function expectGolden(name: string, scene: Scene): void {
	const file = `${FOLDER}/${name}.svg`;
	const painted = paint(scene);
	if (process.env.UPDATE_GOLDEN === '1') {
		mkdirSync(FOLDER, { recursive: true });
		writeFileSync(file, painted);
	}
	expect(existsSync(file), `${file} is missing; make it with UPDATE_GOLDEN=1`).toBe(true);
	expect(painted).toBe(readFileSync(file, 'utf8'));
}
