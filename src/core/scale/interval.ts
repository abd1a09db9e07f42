import type { ClassTone } from './tone.ts';

/** A run of values that look alike. */
export interface Interval {
	readonly tone: ClassTone;
	/** Limits of the class; undefined is open. A class holds `lower` and not `upper`, the class of zero (0 to 0) holds zero alone. */
	readonly lower: number | undefined;
	readonly upper: number | undefined;
	readonly label: IntervalLabel;
	/** Whether a value, rounded as it is shown, belongs here. */
	readonly holds: (value: number) => boolean;
}

/** What a legend says of a class, before words and number formats. */
export type IntervalLabel =
	| { readonly kind: 'level'; readonly text: string }
	| { readonly kind: 'value'; readonly value: number }
	/** Both ends belong to the class. */
	| { readonly kind: 'between'; readonly from: number; readonly to: number }
	/** `to` does not belong to it. */
	| { readonly kind: 'to_under'; readonly from: number; readonly to: number }
	| { readonly kind: 'under'; readonly to: number }
	/** Zero is a class of its own below this one. */
	| { readonly kind: 'above_zero_under'; readonly to: number }
	| { readonly kind: 'above_zero' }
	| { readonly kind: 'or_more'; readonly from: number };

/** The numbers in a label, in order. */
export function labelNumbers(label: IntervalLabel): number[] {
	switch (label.kind) {
		case 'level':
		case 'above_zero':
			return [];
		case 'value':
			return [label.value];
		case 'between':
		case 'to_under':
			return [label.from, label.to];
		case 'under':
		case 'above_zero_under':
			return [label.to];
		case 'or_more':
			return [label.from];
	}
}
