import { siteEdition } from './site-edition.ts';
import { CARD, figureAddresses, madeFigure, type FigureAddress, type MadeFigure } from './figures.ts';
import { pngOf } from './png.ts';

/** Pixels of the PNG of a page: 190 to the inch at 16 cm; who needs more takes the SVG. */
export const PNG_WIDTH = 1200;

/** Names of a figure's files under `/figures/<figure>/`, without their endings. */
export interface FigureFiles {
	/** The newest picture, as SVG and PNG. */
	readonly newest: string;
	/** The same picture for good, as SVG: another one has another name. */
	readonly fixed: string;
	/** The picture for cards in feeds, as PNG. */
	readonly card: string;
}

export function figureFiles(group: string, hash: string): FigureFiles {
	return { newest: group, fixed: `${group}.${hash}`, card: `${group}${CARD}` };
}

/** The SVG files to write: of each figure the newest and the fixed one. */
export function svgEntries(): FigureAddress[] {
	return figureAddresses().flatMap((address) => {
		const { newest, fixed } = figureFiles(address.group, figureAt(address).hash);
		return [newest, fixed].map((group) => ({ ...address, group }));
	});
}

/** The PNG files to write: of each figure a page and a card. */
export function pngEntries(): FigureAddress[] {
	return figureAddresses().flatMap((address) => [address, { ...address, group: `${address.group}${CARD}` }]);
}

/** Text of an SVG file; undefined where there is none of that name, such as the fixed one of other data. */
export function svgText({ figure, group: name }: FigureAddress): string | undefined {
	const [group = '', hash] = name.split('.');
	const made = madeFigure({ figure, group });
	return hash === undefined || hash === made?.hash ? made?.page.svg : undefined;
}

/** Bytes of a PNG file; undefined where there is none of that name. */
export async function pngBytes({ figure, group: name }: FigureAddress): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const isCard = name.endsWith(CARD);
	const made = madeFigure({ figure, group: isCard ? name.slice(0, -CARD.length) : name });
	if (!made) return undefined;
	return isCard ? pngOf(made.card.svg, made.card.width) : pngOf(made.page.svg, PNG_WIDTH);
}

/** One figure as the page of all figures shows it. */
export interface ShownFigure {
	readonly figure: string;
	readonly title: string;
	readonly finding: string;
	readonly groupName: string;
	readonly files: FigureFiles;
	/** Full view, from the root of the site. */
	readonly view: string;
}

/** One figure in `figures.json`; addresses are from the root of the site. */
export interface ListedFigure {
	readonly figure: string;
	readonly title: string;
	readonly finding: string;
	/** `world` or `<scheme>:<group>`. */
	readonly group: string;
	/** Full view on the site. */
	readonly view: string;
	readonly svg: string;
	/** The SVG that never changes. */
	readonly fixed: string;
	readonly hash: string;
	readonly png: string;
	readonly card: string;
	/** Pixels of the SVG. */
	readonly width: number;
	readonly height: number;
	readonly sources: readonly string[];
	readonly licences: readonly string[];
}

/** Every figure with its files and with what a script must know to use it rightly. */
export function listedFigures(): ListedFigure[] {
	return figureAddresses().map((address) => {
		const { content, page, hash, group } = figureAt(address);
		const { newest, fixed, card } = figureFiles(address.group, hash);
		const at = (file: string): string => `/figures/${address.figure}/${file}`;
		return {
			figure: address.figure,
			title: content.title,
			finding: content.finding,
			group: group.id,
			view: content.path,
			svg: at(`${newest}.svg`),
			fixed: at(`${fixed}.svg`),
			hash,
			png: at(`${newest}.png`),
			card: at(`${card}.png`),
			width: page.width,
			height: page.height,
			sources: content.sources.map(({ publisher, title }) => `${publisher}: ${title}`),
			licences: content.licences.map(({ title }) => title)
		};
	});
}

/** The figures of one indicator, for the page of all figures. */
export function shownFigures(indicator: string): ShownFigure[] {
	return figureAddresses()
		.filter(({ figure }) => figure === indicator)
		.map((address) => {
			const { content, hash, group } = figureAt(address);
			const { title, finding, path } = content;
			const files = figureFiles(address.group, hash);
			return { figure: indicator, title, finding, groupName: group.name, files, view: path };
		});
}

/** What `figures.json` says of itself, beside the list. */
export function figuresHead(): { site: string; version: string; hash: string; retrieved: string } {
	const { site, version, hash, retrieved } = siteEdition();
	return { site, version, hash, retrieved };
}

function figureAt(address: FigureAddress): MadeFigure {
	const made = madeFigure(address);
	if (!made) throw new RangeError(`no figure "${address.figure}" of "${address.group}"`);
	return made;
}
