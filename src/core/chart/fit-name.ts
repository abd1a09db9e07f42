import { fitText, textWidth } from './text-width.ts';

/** What a label may call a country, or anything else that has a shorter name. */
export interface Named {
	readonly name: string;
	/** Undefined where there is no shorter name. */
	readonly shortName?: string | undefined;
}

/** The name where it fits into `width` pixels, else the short name, cut where it has no room either. */
export function fitName({ name, shortName = name }: Named, width: number, size: number): string {
	return textWidth(name, size) <= width ? name : fitText(shortName, width, size);
}
