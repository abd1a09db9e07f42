import type { Confidence } from '#core/table/observation.ts';
import * as m from '#locale/compiled/messages.js';

/** How sure a value is, as under the heading of a column; empty where there is no value. */
export function confidenceLabel(confidence: Confidence | undefined): string {
	switch (confidence) {
		case 'high':
			return m.explore_high();
		case 'medium':
			return m.explore_medium();
		case undefined:
			return '';
	}
}
