import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { Edition, FigureContent } from '#core/sheet/figure-content.ts';
import * as m from '#locale/compiled/messages.js';

/** Origin and folder of this site, without a slash at the end. */
const site = (): string => location.origin + resolve('/').replace(/\/$/, '');

/** What the site says of itself beside a figure that is taken away now; its layout brings what it knows of the data. */
export function currentEdition(now = new Date()): Edition {
	const { version = '', hash = '', retrieved = '' } = page.data as Partial<Edition>;
	return { site: site(), name: m.site_name(), version, hash, retrieved, today: now.toISOString().slice(0, 10) };
}

/** Address of the full view of a figure. */
export const linkTo = ({ path }: Pick<FigureContent, 'path'>): string => site() + path;

/** The part of this page's address that follows the site's own: path and query, and the figure's id where it is not the page. */
export function pathHere(figure?: string): string {
	const base = resolve('/').replace(/\/$/, '');
	const hash = figure === undefined ? '' : `#${figure}`;
	return location.pathname.slice(base.length) + location.search + hash;
}
