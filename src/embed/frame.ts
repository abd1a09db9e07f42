import { asksForHeight, heightMessages, pymIdOf } from '#core/embed/height-messages.ts';
import { sentenceFor } from '#core/embed/ready-sentence.ts';
import { asksForView } from '#core/embed/state.ts';

/*
 * Runs in the head of every embed, before anything is painted: sets the theme, hides a figure that the address does not ask for, and
 * tells the page around how high the embed is, on loading and whenever that changes. On the figure of a topic, which no other script
 * takes over, it also says what of the address could not be had.
 */

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
if (query.get('title') === 'hide') document.documentElement.dataset.embedTitle = 'hide';
if (asksForView(location.search)) document.documentElement.dataset.embedAsked = '';

if (parent !== window) document.documentElement.dataset.embedFramed = '';

addEventListener('DOMContentLoaded', () => {
	for (const ready of document.querySelectorAll<HTMLElement>('[data-when]')) {
		const { parameter = '', when = '' } = ready.dataset;
		const said = sentenceFor({ parameter, when, text: ready.textContent }, location.search);
		ready.textContent = said ?? '';
		ready.hidden = said === undefined;
	}
});

const pymId = pymIdOf(location.search);
let sent = 0;

/** Pixels from the top of the window to the end of the embed; 0 while it is not laid out, as in a hidden tab or a closed panel. */
function height(): number {
	const box = document.getElementById('embed')?.getBoundingClientRect();
	return box && box.width > 0 ? Math.ceil(box.bottom + scrollY) : 0;
}

function send(again: boolean): void {
	const now = height();
	if (now === 0 || (now === sent && !again)) return;
	sent = now;
	const own = { address: location.href, id: location.pathname.split('/').at(-1) ?? '', pymId };
	for (const message of heightMessages(now, own)) parent.postMessage(message, '*');
}

if (parent !== window) {
	const watch = new ResizeObserver(() => send(false));
	addEventListener('DOMContentLoaded', () => {
		const root = document.getElementById('embed');
		if (root) watch.observe(root);
		send(false);
	});
	// The host may have begun to listen only now.
	addEventListener('load', () => send(true));
	addEventListener('resize', () => send(false));
	addEventListener('message', (event) => {
		if (event.source === parent && asksForHeight(event.data, pymId)) send(true);
	});
}
