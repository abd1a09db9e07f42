import type { Listing } from '#core/table/listing.ts';
import { onRung, type Ladder } from './ladder.ts';
import type { Product } from './product.ts';
import type { Register } from './registers.ts';
import { RUNGS } from './rung.ts';

/** Members on each rung by region. `recognition` is what the ladder is read from: published levels, listings, ICH. */
export function memberLadderListing(ladders: readonly Ladder[], product: Product, recognition: Register): Listing {
	return {
		columns: [
			{ id: 'region', kind: 'text' },
			{ id: 'members', kind: 'number', decimals: 0 },
			...RUNGS.map((rung) => ({ id: rung, kind: 'number', decimals: 0 }) as const)
		],
		rows: ladders.map((ladder) => ({
			key: ladder.id,
			values: {
				region: ladder.name,
				members: ladder.members,
				...Object.fromEntries(RUNGS.map((rung) => [rung, onRung(ladder, 'members', product, rung)]))
			},
			confidence: recognition.confidence,
			sourceIds: recognition.sourceIds
		}))
	};
}

/** People under each rung by region; none are given where no population is known. */
export function peopleLadderListing(
	ladders: readonly Ladder[],
	product: Product,
	recognition: Register,
	populationSources: readonly string[]
): Listing {
	return {
		columns: [
			{ id: 'region', kind: 'text' },
			{ id: 'people', kind: 'number', decimals: 0 },
			...RUNGS.map((rung) => ({ id: `people_${rung}`, kind: 'number', decimals: 0 }) as const),
			{ id: 'members', kind: 'number', decimals: 0 },
			{ id: 'uncounted', kind: 'number', decimals: 0 }
		],
		rows: ladders.map((ladder) => {
			const known = ladder.people > 0;
			return {
				key: ladder.id,
				values: {
					region: ladder.name,
					people: known ? ladder.people : undefined,
					...Object.fromEntries(
						RUNGS.map((rung) => [`people_${rung}`, known ? onRung(ladder, 'people', product, rung) : undefined])
					),
					members: ladder.members,
					uncounted: ladder.uncounted
				},
				confidence: recognition.confidence,
				sourceIds: [...recognition.sourceIds, ...populationSources]
			};
		})
	};
}
