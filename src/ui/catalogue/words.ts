import type { Direction, Indicator, Kind } from '#core/table/indicator.ts';
import * as m from '#locale/compiled/messages.js';
import { textFormat } from '#ui/figure/format.ts';

const KINDS: Readonly<Record<Kind, () => string>> = {
	count: m.data_kind_count,
	amount: m.data_kind_amount,
	share: m.data_kind_share,
	ratio: m.data_kind_ratio,
	level: m.data_kind_level,
	flag: m.data_kind_flag
};

const DIRECTIONS: Readonly<Record<Direction, () => string>> = {
	higher: m.data_direction_higher,
	lower: m.data_direction_lower,
	neutral: m.data_direction_neutral
};

/** What kind of number it is. */
export function kindText({ kind }: Indicator): string {
	return KINDS[kind]();
}

/** Which end is better for local production. */
export function directionText({ direction }: Indicator): string {
	return DIRECTIONS[direction]();
}

/** A number of things, all digits: "7,598". */
export function countText(count: number): string {
	return textFormat.whole(count);
}

/** More names than this are counted instead. */
const NAMED_PUBLISHERS = 3;

/** Whom facts come from: by name where they are few, otherwise how many they are. */
export function publishersText(publishers: readonly string[]): string {
	return publishers.length > NAMED_PUBLISHERS
		? m.data_publishers({ count: publishers.length })
		: textFormat.list(publishers);
}
