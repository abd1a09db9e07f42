import { describe, expect, it } from 'vitest';
import { findingText } from '#core/schema/finding.ts';
import { checkWith } from './fixture.ts';

/** What is wrong, file of the sound package, a text in it, what stands there instead, what the finding says before its remedy. */
export type Fault = readonly [name: string, file: string, from: string, to: string, text: string];

/** One test per fault: that it is found, named with its place, and said once. */
export function describeFaults(title: string, faults: readonly Fault[]): void {
	describe(title, () => {
		it.each(faults)('names the place of %s', (_, file, from, to, text) => {
			const { findings } = checkWith(file, from, to);
			const texts = findings.map(findingText);
			const finding = findings.find((_, index) => texts[index]?.startsWith(`${text}. `));
			expect(finding, texts.join('\n')).toBeDefined();
			expect(finding?.remedy).not.toBe('');
			expect(finding?.warning).toBeUndefined();
			const places = findings.map(({ file, line, column, what }) => [file, line, column, what].join());
			expect(new Set(places).size, texts.join('\n')).toBe(places.length);
		});
	});
}
