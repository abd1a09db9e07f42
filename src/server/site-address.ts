/** Where the site will stand, without a slash at the end: `SITE_URL` of the build, as in vite.config.ts. */
export function siteAddress(): string {
	return (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, '');
}
