import { onMount, tick } from 'svelte';
import { afterNavigate } from '$app/navigation';
import { MARKED_ROW } from '#core/chart/marked-rows.ts';
import { allTakenOver, standsAlready } from '#ui/site/taking-over.ts';

/** Room that stays free above and below what is brought into view, in pixels. */
const MARGIN = 24;

const MARKS = `[data-key^="${MARKED_ROW}"]`;

/** What an address may ask to be pointed out. */
interface Marked {
	/** Id of the figure. */
	readonly figure: string;
	/** Id of the note above it. */
	readonly note: string;
	/** Whether the address asks for a row. */
	readonly asked: boolean;
}

/**
 * After every navigation that asks for rows of a figure, brings the first of them into view; the note that says what is marked too,
 * where the window has room for both. To be called while a component is set up.
 */
export function showMarked(marked: () => Marked): void {
	const show = (): void => {
		const { figure, note, asked } = marked();
		if (asked) void tick().then(() => whenMarked(figure, () => bringIntoView(figure, note)));
	};
	// A part of a page that is taken over comes too late for the navigation that entered the page. What is asked is known after all parts are.
	const entered = standsAlready();
	onMount(() => void (entered && allTakenOver().then(tick).then(show)));
	afterNavigate(({ shallow, type, from, to }) => {
		// The page of another region takes the query along: the choice is made at its head, and who makes it stays there.
		const carried = from?.route.id === to?.route.id && from?.url.search === to?.url.search;
		const elsewhere = from?.url.pathname !== to?.url.pathname;
		// A choice on the page leaves the reader where they are, and going back leads to where they were.
		if (!shallow && type !== 'popstate' && !(carried && elsewhere)) show();
	});
}

/** A figure that was prerendered is drawn with its marks in a later task; then it takes the width of its place. */
function whenMarked(figure: string, then: () => void): void {
	const box = document.getElementById(figure);
	const look = (): void => {
		if (!box?.querySelector(MARKS)) return;
		observer.disconnect();
		requestAnimationFrame(then);
	};
	const observer = new MutationObserver(look);
	if (box) observer.observe(box, { subtree: true, childList: true });
	look();
}

function bringIntoView(figure: string, note: string): void {
	const rows = document.querySelectorAll(`#${CSS.escape(figure)} ${MARKS}`);
	// A figure may be drawn twice, of which one drawing is shown.
	const row = [...rows].find((one) => one.getClientRects().length > 0);
	if (!row) return;
	const top = document.getElementById(note)?.getBoundingClientRect().top;
	const { bottom } = row.getBoundingClientRect();
	if (top !== undefined && bottom - top < innerHeight - 2 * MARGIN) scrollBy({ top: top - MARGIN });
	else row.scrollIntoView({ block: 'center' });
}
