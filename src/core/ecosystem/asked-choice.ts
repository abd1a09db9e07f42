import { PILLARS } from '#core/table/indicator.ts';
import { withIndicators, type MatrixChoice } from './matrix-choice.ts';

/** A change, made to whatever is chosen by then. */
export type ChoiceChange = (choice: MatrixChoice) => MatrixChoice;

/** Where the choice stands. */
export interface ChoicePlace {
	/** The choice as it was written last. */
	readonly read: () => MatrixChoice;
	readonly write: (choice: MatrixChoice) => void;
	/** Whether the column of an indicator is here. */
	readonly isHere: (indicator: string) => boolean;
	/** Told what is asked for while a column of it is on its way; undefined when none is any more. */
	readonly onwaiting: (asked: MatrixChoice | undefined) => void;
}

/**
 * Choices in the order in which they are made. Each is written at once as far as its columns are here; a column that comes later is
 * written then, unless something else was chosen for its pillar meanwhile.
 */
export class AskedChoice {
	readonly #place: ChoicePlace;
	#waiting: MatrixChoice | undefined;

	constructor(place: ChoicePlace) {
		this.#place = place;
	}

	/** What is asked for, columns on their way too. */
	get asked(): MatrixChoice {
		return this.#waiting ?? this.#place.read();
	}

	/** Makes a change. */
	ask(change: ChoiceChange): void {
		this.#settle(change(this.asked));
	}

	/** To be called when a column has come. */
	came(): void {
		if (this.#waiting) this.#settle(this.#waiting);
	}

	/** To be called when a column cannot be had: what stands for its pillar goes on doing so. */
	failed(indicator: string): void {
		if (this.#waiting) {
			this.#settle(withIndicators(this.#waiting, this.#place.read(), (id) => id !== indicator));
		}
	}

	/** Waits for nothing any more. */
	giveUp(): void {
		this.#waiting = undefined;
	}

	#settle(asked: MatrixChoice): void {
		const { read, write, isHere, onwaiting } = this.#place;
		const written = withIndicators(asked, read(), isHere);
		const whole = PILLARS.every((pillar) => written.indicators[pillar] === asked.indicators[pillar]);
		this.#waiting = whole ? undefined : asked;
		onwaiting(this.#waiting);
		write(written);
	}
}
