/** Pixels around the map in a frame of some width: caption, legend, statement on boundaries, source line. */
const AROUND = 405;
const PADDING = 20;
/** Pixels that no embedded map is higher than; its style sheet says the same. */
const HIGHEST = 640;

/**
 * Height that an embedded map will need at a width of 600 pixels or more, a little too much rather than too little: for hosts that want
 * a height beforehand and hear no messages. `aspect` is the width of the map by its height.
 */
export function frameHeight(width: number, aspect: number): number {
	return Math.ceil(Math.min((width - PADDING) / aspect, HIGHEST) + AROUND);
}
