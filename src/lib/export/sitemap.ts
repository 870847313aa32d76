import { LANGUAGES, type Language } from '../domain/language.ts';
import { absoluteAddress } from '../view/absolute-address.ts';
import type { SitePage } from '../view/site-pages.ts';
import { escapeXml } from './xml-text.ts';

/** A sitemap (sitemaps.org) with each page in each language, and its other languages beside it. */
export function sitemap(pages: readonly SitePage[], base: string): string {
  const urls = pages.flatMap((page) =>
    LANGUAGES.map((language) => urlElement(page, language, base)),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

/** robots.txt: all may read everything, and the sitemap stands there. */
export function robotsText(base: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${base}/sitemap.xml\n`;
}

function urlElement({ path, changed }: SitePage, language: Language, base: string): string {
  const alternates = LANGUAGES.map((other) => alternate(other, absoluteAddress(base, other, path)));
  const unmarked = alternate('x-default', absoluteAddress(base, LANGUAGES[0], path));
  const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
  const location = escapeXml(absoluteAddress(base, language, path));
  return `<url><loc>${location}</loc>${lastmod}${alternates.join('')}${unmarked}</url>`;
}

function alternate(hreflang: string, href: string): string {
  return `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`;
}
