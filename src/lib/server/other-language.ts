/**
 * The same page in the other language, relative to the page itself: pages of all languages lie alike, the
 * Spanish ones below `es/`. `pathname` is the page's own from the site's root, with a slash at both ends.
 */
export function inOtherLanguage(pathname: string): string {
  const path = pathname.replace(/^\//, '');
  const toRoot = '../'.repeat(path.split('/').length - 1);
  return toRoot + (path.startsWith('es/') ? path.slice('es/'.length) : `es/${path}`);
}
