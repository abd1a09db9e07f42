/** Stands for the framework's `$app/paths` in the script of embeds, which runs without the framework. */

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/** Root of the site: the script stands two folders below, at `embed/scripts/`. */
export const ROOT = new URL('../../', script).href;

/** Full address of a route of the site. */
export function resolve(route: string, params: Readonly<Record<string, string>> = {}): string {
	const path = route.replace(/\[([a-z0-9_]+)\]/gi, (_, name: string) => encodeURIComponent(params[name] ?? ''));
	return ROOT + path.replace(/^\//, '');
}
