import type { Language } from '../domain/language.ts';
import { baseOfAddress } from '../view/absolute-address.ts';
import { isTracking } from '../view/query-names.ts';

/** Where the site is published, of a race's page: a mirror cites what it is a copy of. Only in the browser. */
export function publishedBase(language: Language, race: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return baseOfAddress(canonical?.href ?? location.href, language, `${race}/`);
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
