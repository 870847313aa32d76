import { LANGUAGES, type Language } from '../domain/language.ts';

/**
 * An absolute address of the site: what feeds, sitemaps, previews and citations need, which travel
 * without the page. `base` has no slash at its end; `path` is that of the first language, `<race>/`.
 */
export function absoluteAddress(base: string, language: Language, path: string): string {
  const prefix = language === LANGUAGES[0] ? '' : `${language}/`;
  return `${base}/${prefix}${path}`;
}
