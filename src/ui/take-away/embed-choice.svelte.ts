import { embedAddress, embedOf, type EmbedState } from '#core/embed/state.ts';
import { isChosen, placeOf, topicFigurePath } from '#core/embed/topic-figures.ts';
import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import { parse } from '#core/view/codec.ts';
import type { ViewState } from '#core/view/state.ts';
import { preparedTitle } from './prepared-title.ts';

/** Widths offered, in pixels; 0 fills the column of the page. */
export const WIDTHS = [0, 320, 480, 640, 800, 1000] as const;

/** A path of the site itself names nothing that is not there. */
const TRUSTED = { indicator: () => true, group: () => true, country: () => true };

/** View of the explorer that a figure shows; undefined for the figure of a topic. */
function viewOf({ path }: Pick<FigureContent, 'path'>): ViewState | undefined {
	const [route, query = ''] = path.split('?');
	return route === '/explore' ? parse(query, TRUSTED).state : undefined;
}

/** What a person chooses for an embed. */
export class EmbedChoice {
	/** View of the explorer; undefined for the figure of a topic, which always is as its page shows it. */
	readonly view: ViewState | undefined;
	/** True where the page shows a figure of a topic otherwise than its embed does. */
	readonly differs: boolean;
	readonly #content: FigureContent;
	readonly #topicPath: string;
	readonly #hash: string;
	width: (typeof WIDTHS)[number] = $state(0);
	theme: EmbedState['theme'] = $state('auto');
	controls: EmbedState['controls'] = $state('none');
	title: EmbedState['title'] = $state('show');
	follow: 'live' | 'fixed' = $state('live');

	private constructor(content: FigureContent, view: ViewState | undefined, topicPath: string, { hash }: Edition) {
		this.view = view;
		this.differs = !view && isChosen(content.path);
		this.#content = content;
		this.#topicPath = topicPath;
		this.#hash = hash;
	}

	/** Undefined for a figure that no embed is prepared of. */
	static of(content: FigureContent, edition: Edition): EmbedChoice | undefined {
		const view = viewOf(content);
		const topicPath = topicFigurePath(content.path);
		return view || topicPath !== undefined ? new EmbedChoice(content, view, topicPath ?? '', edition) : undefined;
	}

	/** What the snippets say of the figure, and where they lead: always to what the embed shows. */
	async words(): Promise<Pick<FigureContent, 'title' | 'finding' | 'path'>> {
		const { title, finding, path } = this.#content;
		if (!this.differs) return { title, finding, path };
		// The finding goes with pictures only, and of topics there are none.
		return { title: await preparedTitle(this.#topicPath), finding: '', path: placeOf(path) };
	}

	get address(): string {
		const { view, theme, controls, title } = this;
		if (!view) {
			const query = new URLSearchParams();
			if (theme !== 'auto') query.set('theme', theme);
			if (title !== 'show') query.set('title', title);
			if (this.follow === 'fixed') query.set('v', this.#hash);
			return query.size === 0 ? this.#topicPath : `${this.#topicPath}?${query.toString()}`;
		}
		const version = this.follow === 'fixed' ? this.#hash : undefined;
		return embedAddress({ ...embedOf(view), theme, controls, title, version });
	}
}
