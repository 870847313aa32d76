import { escapeXml } from '../export/xml-text.ts';
import type { HeadMetaModel } from '../view/head-meta.ts';

/**
 * The tags by which a page tells search engines and previews of itself. They are put into the built page
 * and are no part of what its script hydrates: no reader needs them, and each would be sent twice.
 */
export function headTags(meta: HeadMetaModel): string {
  return [...linkTags(meta), ...propertyTags(meta), ...imageTags(meta), ...dataTags(meta)].join('');
}

function linkTags({ canonical, alternates, feed, oEmbed }: HeadMetaModel): string[] {
  const languages = alternates.map(({ hreflang, href }) => ({ rel: 'alternate', hreflang, href }));
  const feeds =
    feed === null ? [] : [{ rel: 'alternate', type: 'application/atom+xml', href: feed }];
  const embeds =
    oEmbed === null ? [] : [{ rel: 'alternate', type: 'application/json+oembed', href: oEmbed }];
  return [{ rel: 'canonical', href: canonical }, ...languages, ...feeds, ...embeds].map((link) =>
    tag('link', link),
  );
}

function propertyTags({ type, title, description, canonical, locale }: HeadMetaModel): string[] {
  return Object.entries({
    type,
    site_name: 'Margen',
    title,
    description,
    url: canonical,
    locale,
  }).map(([name, content]) => property(name, content));
}

/** https://ogp.me: an image with its size and what it shows; the card of https://developer.x.com/en/docs/x-for-websites/cards. */
function imageTags({ image }: HeadMetaModel): string[] {
  if (image === null) return [];
  return [
    property('image', image.url),
    property('image:width', '1200'),
    property('image:height', '630'),
    property('image:alt', image.alt),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
}

/** A block of data, never run; the model has left no mark of markup in it. */
function dataTags({ jsonLd }: HeadMetaModel): string[] {
  return jsonLd === null ? [] : [`<script type="application/ld+json">${jsonLd}</script>`];
}

function property(name: string, content: string): string {
  return tag('meta', { property: `og:${name}`, content });
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}>`;
}
