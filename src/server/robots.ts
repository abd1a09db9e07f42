/**
 * What search engines may read (RFC 9309): everything, and where the list of all pages is.
 *
 * @param sitemap absolute address, as https://www.sitemaps.org/protocol.html asks; throws for any other
 */
export function robotsText(sitemap: string): string {
	if (!/^https?:\/\/[!-~]+$/.test(sitemap)) {
		throw new RangeError(`robots.txt: expected the absolute address of the sitemap, came "${sitemap}"`);
	}
	return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
