import type * as makers from './picker-groups.ts';

/** One thing that can be chosen from a list. */
export interface PickerItem {
	readonly id: string;
	readonly label: string;
	/** What it is found by beside its label. */
	readonly keywords?: string;
}

/** Things of one kind, under their title. */
export interface PickerGroup {
	readonly title: string;
	readonly items: readonly PickerItem[];
}

/** A list to choose from. */
export interface Picker {
	/** Of the list, in the document. */
	readonly id: string;
	/** Plain name of the control. */
	readonly name: string;
	/** What is chosen now. */
	readonly value: string;
	/** What can be chosen; what makes lists comes with the list, which not every visit opens. */
	readonly groups: (make: typeof makers) => readonly PickerGroup[];
	/** Ids of what is chosen now. */
	readonly chosen: readonly string[];
	/** Address of the page with a choice made. */
	readonly href: (id: string) => string;
	/** Goes to the choice at once; without it the router follows the link, which takes it a frame to begin. */
	readonly go?: ((href: string) => void) | undefined;
	/** Stays open after a choice: for choosing several. */
	readonly several?: boolean | undefined;
}

/** What the list itself is told. */
export interface PickerListProps extends Picker {
	/** Takes the list away. */
	readonly hide: () => void;
}
