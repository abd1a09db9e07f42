import type { Edition } from '#core/sheet/figure-content.ts';
import * as m from '#locale/compiled/messages.js';
import { builtEdition } from './edition.ts';
import { siteAddress } from './site-address.ts';

let known: Edition | undefined;

/** What this site says of itself and its data, made once for a build; for files whose names must be known before any request. */
export function siteEdition(): Edition {
	known ??= builtEdition(siteAddress(), m.site_name());
	return known;
}
