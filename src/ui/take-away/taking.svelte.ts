import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import type { SheetSize } from '#core/sheet/size.ts';
import { failureText } from './failure-text.ts';
import type { Format, Instead } from './formats.ts';
import { insteadOf } from './instead.ts';
import { namedColumns } from './named-columns.ts';
import { take, takenName } from './take.ts';

/** What has become of the last thing that was asked for. */
export type Outcome =
	| { readonly kind: 'making' | 'saved'; readonly file: string }
	| { readonly kind: 'copied' }
	| {
			readonly kind: 'failed';
			readonly format: Format;
			readonly file: string;
			readonly reason: string;
			readonly instead: Instead;
	  };

/** Takes files of one figure, one after the other, and says what became of each. What fails changes nothing else. */
export class Taking {
	readonly content: FigureContent;
	readonly edition: Edition;
	/** Size of the images. */
	size: SheetSize = $state('page');
	#outcome: Outcome | undefined = $state.raw();

	constructor(content: FigureContent, edition: Edition) {
		this.content = namedColumns(content);
		this.edition = edition;
	}

	get outcome(): Outcome | undefined {
		return this.#outcome;
	}
	get busy(): boolean {
		return this.#outcome?.kind === 'making';
	}

	/** What became of the last thing is no longer news; what is still being made is. */
	forget(): void {
		if (!this.busy) this.#outcome = undefined;
	}

	async take(format: Format): Promise<void> {
		const order = { content: this.content, edition: this.edition, size: this.size };
		const file = takenName(format, order);
		this.#outcome = { kind: 'making', file };
		try {
			await take(format, order);
			this.#outcome = format === 'copy' ? { kind: 'copied' } : { kind: 'saved', file };
		} catch (cause) {
			this.#outcome = { kind: 'failed', format, file, reason: failureText(cause), instead: insteadOf(format, cause) };
		}
	}
}
