import { resolve } from '$app/paths';
import { serialise } from '#core/view/codec.ts';
import { DEFAULT_STATE, type ViewState } from '#core/view/state.ts';

/** Address of the explorer in its default state but for what is given. */
export function exploreHref(change: Partial<ViewState>): string {
	return `${resolve('/explore')}?${serialise({ ...DEFAULT_STATE, ...change })}`;
}
