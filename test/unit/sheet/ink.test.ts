import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { INK } from '#core/sheet/ink.ts';

it('has the inks of the light page', () => {
	const light = readFileSync('src/ui/site/tokens.css', 'utf8').split('@media')[0] ?? '';
	const token = (name: string): string | undefined => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1];
	expect(INK).toEqual({
		ground: token('ground'),
		text: token('ink'),
		soft: token('ink-soft'),
		rule: token('rule'),
		ruleStrong: token('rule-strong')
	});
});
