import type { Attainment, Lane } from './attainment.ts';

/** What the timeline marks: one attainment, or the authorities that WHO listed together as a network. */
export interface AttainmentEvent {
	readonly key: string;
	readonly date: string;
	readonly lane: Lane;
	/** One, or all of the network. */
	readonly of: readonly Attainment[];
}

/** Authorities listed through the network on one day are one event, so that thirty marks do not hide the others. Those without a date are left out. */
export function attainmentEvents(attained: readonly Attainment[]): AttainmentEvent[] {
	const events = new Map<string, { date: string; lane: Lane; of: Attainment[] }>();
	for (const attainment of attained) {
		const { key, date, lane, network } = attainment;
		if (date === undefined) continue;
		const id = network ? `network|${date}` : key;
		const known = events.get(id);
		if (known) known.of.push(attainment);
		else events.set(id, { date, lane, of: [attainment] });
	}
	return [...events].map(([key, event]) => ({ key, ...event }));
}

/** How many attainments fall in each year, and the countries among them; for the sentence that says what happened of late. */
export function attainmentsByYear(attained: readonly Attainment[]): ReadonlyMap<number, readonly Attainment[]> {
	const years = new Map<number, Attainment[]>();
	for (const attainment of attained) {
		if (attainment.date === undefined) continue;
		const year = Number(attainment.date.slice(0, 4));
		const known = years.get(year);
		if (known) known.push(attainment);
		else years.set(year, [attainment]);
	}
	return years;
}
