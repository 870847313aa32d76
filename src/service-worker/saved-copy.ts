import type { Language } from '#lib/domain/language.ts';
import { localeOf } from '#lib/i18n/format.ts';
import { offlineWords } from '#lib/i18n/offline-words.ts';

/**
 * A saved page that says so above everything else, in its own language: when it was saved (null where
 * unknown) and, where the page names the day of its data (`data-as-of`), how old these are. It holds no
 * link, so that the one that skips to the answer stays the first.
 */
export function withSavedNotice(html: string, savedAt: Date | null, timeZone?: string): string {
  const language = /<html lang="es"/.test(html) ? 'es' : 'en';
  const words = offlineWords(language);
  const asOf = /data-as-of="([^"]+)"/.exec(html)?.[1];
  const said = [
    savedAt === null ? '' : words.saved(formatTime(savedAt, language, timeZone)),
    asOf === undefined ? '' : words.asOf(asOf),
  ];
  const notice = `<p class="notice" role="status">${said.join(' ').trim()}</p>`;
  return html.replace(/<body[^>]*>/, (body) => body + notice);
}

/** What stands in for a page of which there is no copy. `frontPage` is its address. */
export function notSavedPage(language: Language, frontPage: string): string {
  const words = offlineWords(language);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Margen</title><h1>Margen</h1><p>${words.notSaved}</p><p><a href="">${words.retry}</a></p><p><a href="${frontPage}">${words.frontPage}</a></p>`;
}

function formatTime(time: Date, language: Language, timeZone: string | undefined): string {
  return time.toLocaleString(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
}
