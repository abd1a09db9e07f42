let takingOver = false;

/** Runs what takes over a prerendered part of a page; what is made meanwhile finds its elements there already. */
export function takeOver<Made>(make: () => Made): Made {
	takingOver = true;
	try {
		return make();
	} finally {
		takingOver = false;
	}
}

/** True while a prerendered part is being taken over: costly markup need not be written again. */
export function standsAlready(): boolean {
	return takingOver;
}
