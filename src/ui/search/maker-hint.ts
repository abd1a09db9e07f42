import type { MakerOf } from '#core/search/maker-entries.ts';
import * as m from '#locale/compiled/messages.js';

/** Country of a maker, and what the page that its entry leads to has of it. */
export function makerHint(of: MakerOf, country: string): string {
	switch (of) {
		case 'vaccines':
			return m.search_maker_vaccines({ country });
		case 'active_ingredients':
			return m.search_maker_active_ingredients({ country });
		case 'projects':
			return m.search_maker_projects({ country });
		case 'sites':
			return m.search_maker_sites({ country });
	}
}
