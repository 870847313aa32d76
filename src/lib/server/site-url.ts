/** Where the site will stand if nobody says: the address at which `npm start` serves it. */
const DEFAULT_URL = 'http://localhost:4173';

/**
 * The address under which the site is published, without a slash at its end: MARGEN_URL at build time.
 * Only what travels without the page uses it (feeds, sitemap, previews, citations). Throws if it is not
 * an http(s) address.
 */
export function siteUrl(wanted = process.env['MARGEN_URL']): string {
  if (wanted === undefined || wanted === '') return DEFAULT_URL;
  const url = URL.parse(wanted);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') {
    throw new Error(`MARGEN_URL should be an address like https://example.org, not ${wanted}`);
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
