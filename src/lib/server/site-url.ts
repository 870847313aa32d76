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

/**
 * The repository in which contributors open issues and edit files, without a slash at its end:
 * MARGEN_REPOSITORY at build time, on a host that offers issue forms and an editor as GitHub does. Null if
 * it is not set. Throws if it is not an https address of an owner's repository.
 */
export function repositoryUrl(wanted = process.env['MARGEN_REPOSITORY']): string | null {
  if (wanted === undefined || wanted === '') return null;
  const url = URL.parse(wanted);
  const path = url?.pathname.replace(/\/+$/, '').replace(/\.git$/, '') ?? '';
  if (url?.protocol !== 'https:' || url.username !== '' || !/^\/[\w.-]+\/[\w.-]+$/.test(path)) {
    throw new Error(
      `MARGEN_REPOSITORY should be an address like https://github.com/owner/name, not ${wanted}`,
    );
  }
  return `${url.origin}${path}`;
}
