import { expect, test } from 'vitest';
import { CAME, otherThan, sentenceFor } from '#core/embed/ready-sentence.ts';

const theme = { parameter: 'theme', when: otherThan('light', 'dark'), text: `Asked for “${CAME}”.` };

test.each([
	['?theme=neon', 'Asked for “neon”.'],
	['?theme=darker', 'Asked for “darker”.'],
	['?theme=%0Adark', 'Asked for “\ndark”.'],
	['?theme=$%26', 'Asked for “$&”.'],
	['?theme=dark', undefined],
	['?theme=', undefined],
	['?lang=fr', undefined],
	['', undefined]
])('of %j is said: %j', (query, said) => {
	expect(sentenceFor(theme, query)).toBe(said);
});
