import { resolve } from '$app/paths';
import { serialise } from '#core/view/codec.ts';
import { DEFAULT_STATE, type ViewState } from '#core/view/state.ts';

/** Address of the explorer that shows what a figure does; what is not named is as there by default. */
export function exploreHref(shown: Partial<ViewState>): string {
	return `${resolve('/explore')}?${serialise({ ...DEFAULT_STATE, ...shown })}`;
}
