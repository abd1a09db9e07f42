import type { Product } from './product.ts';
import type { Recognition } from './recognition.ts';
import { isRecognised, MATURE_LEVEL } from './standing.ts';

/** Rungs of the ladder for one product. `recognised`: no published level, but WHO-listed for the product or a regulatory member of ICH. */
export const RUNGS = ['level_4', 'level_3', 'recognised', 'none'] as const;
export type Rung = (typeof RUNGS)[number];

/** The rung on which a country stands for medicines or for vaccines. */
export function rungOf(recognition: Recognition, product: Product): Rung {
	const level = recognition[product];
	if (level !== undefined && level > MATURE_LEVEL) return 'level_4';
	if (level !== undefined && level >= MATURE_LEVEL) return 'level_3';
	return isRecognised(recognition, product) ? 'recognised' : 'none';
}
