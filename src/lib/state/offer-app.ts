import { frontPage } from './address.ts';

/**
 * Lets the page be put among the reader's apps: names the manifest, which stands beside the front page of
 * the page's language. Browsers fetch it unasked, so it is no part of the page as it is sent to whoever
 * saves data.
 */
export function offerApp(): void {
  const front = frontPage(document.documentElement.lang === 'es' ? 'es' : 'en');
  const link = `<link rel="manifest" href="${front}manifest.webmanifest">`;
  document.head.insertAdjacentHTML('beforeend', link);
}
