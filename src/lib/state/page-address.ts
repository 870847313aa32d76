import type { Language } from '../domain/language.ts';
import { baseOfAddress } from '../view/absolute-address.ts';
import { isTracking } from '../view/query-names.ts';
import { frontPage } from './address.ts';

/**
 * Where the site is published, of a race's page, without a slash at its end: a mirror cites what it is a copy
 * of. A site built without its address knows only its builder's own machine; it is then where it stands. Only
 * in the browser.
 */
export function publishedBase(language: Language, race: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (canonical !== null && new URL(canonical.href).hostname !== 'localhost') {
    return baseOfAddress(canonical.href, language, `${race}/`);
  }
  return new URL(frontPage('en'), location.href).href.replace(/\/$/, '');
}

/** The address that shows what the reader sees, without what others hung on it. Only in the browser. */
export function ownAddress(): string {
  const url = new URL(location.href);
  for (const name of [...url.searchParams.keys()]) {
    if (isTracking(name)) url.searchParams.delete(name);
  }
  url.hash = '';
  return url.href;
}
