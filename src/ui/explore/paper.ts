/** Pixels between the margins of an A4 page: a chart made for a wide window would have tiny words there. */
export const PAPER = 688;
