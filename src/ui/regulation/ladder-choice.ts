import type { Ladder } from '#core/regulation/ladder.ts';
import type { SchemeLadders } from '#core/regulation/page.ts';
import type { Product } from '#core/regulation/product.ts';
import type { QueryState } from '#ui/topic/query-state.svelte.ts';

/** The ladders that both figures compare, and the choices that they follow. */
export interface LadderChoice {
	/** Those that are drawn, in this order. */
	readonly ladders: readonly Ladder[];
	readonly product: Product;
	readonly scheme: SchemeLadders | undefined;
	readonly schemes: readonly SchemeLadders[];
	readonly query: QueryState;
}
