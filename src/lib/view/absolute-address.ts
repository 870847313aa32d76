import { LANGUAGES, type Language } from '../domain/language.ts';

/**
 * An absolute address of the site: what feeds, sitemaps, previews and citations need, which travel
 * without the page. `base` has no slash at its end; `path` is that of the first language, `<race>/`.
 */
export function absoluteAddress(base: string, language: Language, path: string): string {
  const prefix = language === LANGUAGES[0] ? '' : `${language}/`;
  return `${base}/${prefix}${path}`;
}

/** The `base` of an absolute address, or the whole of it where it is not that of `path` in the language. */
export function baseOfAddress(address: string, language: Language, path: string): string {
  const end = absoluteAddress('', language, path);
  return address.endsWith(end) ? address.slice(0, -end.length) : address;
}
