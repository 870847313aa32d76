import type { CalendarDay } from '../domain/calendar-day.ts';
import type { FeedEntry, FeedModel } from '../view/feed.ts';
import { escapeXml } from './xml-text.ts';

/** An Atom feed (RFC 4287); every text is escaped, links are those that the reader has checked. */
export function atomFeed(feed: FeedModel): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', feed.self),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    link('self', feed.self, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html'),
    element('updated', instantOf(feed.updated)),
    `<author>${element('name', feed.author)}</author>`,
    element('rights', feed.rights),
    ...feed.entries.map(entryElement),
    '</feed>\n',
  ].join('\n');
}

function entryElement(entry: FeedEntry): string {
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    link('alternate', entry.id, 'text/html'),
    ...(entry.source === null ? [] : [viaLink(entry.source)]),
    element('published', instantOf(entry.published)),
    element('updated', instantOf(entry.updated)),
    `<author>${element('name', entry.author)}</author>`,
    `<summary type="text">${escapeXml(entry.summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

function viaLink({ url, title }: NonNullable<FeedEntry['source']>): string {
  return `<link rel="via" href="${escapeXml(url)}" title="${escapeXml(title)}"/>`;
}

/** Atom wants an instant: a day is told as its noon, so that it is the same day nearly everywhere. */
function instantOf(day: CalendarDay): string {
  return `${day}T12:00:00Z`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}
