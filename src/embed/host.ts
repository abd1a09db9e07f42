import { HEIGHT_QUESTION, heightIn } from '#core/embed/height-messages.ts';

/*
 * For pages that embed: `<script src="…/embed.js" async></script>`, once. Gives every frame of this site the height of its figure, and
 * makes `<production-chart view="fda_api_sites?theme=dark">` such a frame.
 */

const script = document.currentScript;
const root = new URL('.', script instanceof HTMLScriptElement ? script.src : location.href).href;
const below = `${root}embed/`;
const { origin } = new URL(root);

function frames(): HTMLIFrameElement[] {
	return [...document.getElementsByTagName('iframe')].filter((frame) => frame.src.startsWith(below));
}

addEventListener('message', (event) => {
	// A sandboxed frame has no origin of its own; which frame speaks is known by its window all the same.
	if (event.origin !== origin && event.origin !== 'null') return;
	const height = heightIn(event.data);
	const frame = frames().find(({ contentWindow }) => contentWindow === event.source);
	if (height === undefined || !frame) return;
	frame.style.height = `${height}px`;
	if (frame.parentElement instanceof ProductionChart) frame.parentElement.ready();
});

/** A figure of the atlas. What stands inside is shown until the figure is there, and where scripts do not run. */
class ProductionChart extends HTMLElement {
	static readonly observedAttributes = ['view'];
	#frame: HTMLIFrameElement | undefined;

	connectedCallback(): void {
		// The parser calls this before it has read what stands inside.
		queueMicrotask(() => this.#show());
	}
	attributeChangedCallback(): void {
		if (this.#frame) this.#show();
	}

	#show(): void {
		let address: URL;
		try {
			address = new URL(this.getAttribute('view') ?? '', below);
		} catch {
			return;
		}
		// Only figures of this site, whatever stands in the attribute.
		if (!address.href.startsWith(below)) return;
		const fresh = !this.#frame;
		const frame = (this.#frame ??= document.createElement('iframe'));
		frame.src = address.href;
		frame.title = this.title || this.textContent.trim();
		if (!fresh) return;
		frame.style.cssText = 'display:block;width:100%;height:0;border:0';
		this.style.display = 'block';
		this.append(frame);
	}

	/** The figure has said its height: what stood in for it goes. */
	ready(): void {
		for (const child of [...this.childNodes]) if (child !== this.#frame) child.remove();
	}
}

if (!customElements.get('production-chart')) customElements.define('production-chart', ProductionChart);
for (const frame of frames()) frame.contentWindow?.postMessage(HEIGHT_QUESTION, '*');
