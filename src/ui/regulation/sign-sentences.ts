import type { Membership } from '#core/regulation/membership.ts';
import { hasSign, OTHER_SIGNS, type OtherSign } from '#core/regulation/other-signs.ts';
import * as m from '#locale/compiled/messages.js';
import { namesInShort } from './names-in-short.ts';

const SENTENCES: Readonly<Record<OtherSign, (said: { count: number; names: string }) => string>> = {
	pics: m.regulation_sign_pics,
	paho_reference_authority: m.regulation_sign_paho
};

/** Who among countries without a regulator known to be mature takes part in PIC/S or is an authority of reference; nothing where nobody is. */
export function signSentences(
	countries: readonly { readonly label: string; readonly memberships: readonly Membership[] }[]
): string[] {
	return OTHER_SIGNS.flatMap((sign) => {
		const having = countries.filter(({ memberships }) => hasSign(memberships, sign));
		if (having.length === 0) return [];
		return SENTENCES[sign]({ count: having.length, names: namesInShort(having.map(({ label }) => label)) });
	});
}
