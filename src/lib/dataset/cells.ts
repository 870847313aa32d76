import type { IssueKind } from '../domain/issue.ts';
import { failed, ok, type Result } from '../domain/result.ts';

/** A number as the contract writes it: `0` or digits without leading zero, optional decimals. */
const PLAIN_NUMBER = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const COMMA_NUMBER = /^(?:0|[1-9]\d*)(?:[.,]\d+)?$/;
const WHOLE_NUMBER = /^(?:0|[1-9]\d*)$/;

/** What a text that is no plain number most resembles; the first that fits is named. */
const NUMBER_FAULTS: readonly (readonly [RegExp, IssueKind])[] = [
  [/^[+\-−–]\s*\d/, 'number-with-sign'],
  [/^\d[\d.,]*\s*(?:%|pp|pts?\.?|puntos?|points?)$/i, 'number-with-unit'],
  [/^\d+(?:\.\d+)?e[+-]?\d+$/i, 'number-with-exponent'],
  [/^\d{1,3}(?:[,.'’\s]\d{3}){2,}/, 'thousands-mark'],
  [/^\d{1,3}[,.]\d{3}[,.]\d+$/, 'thousands-mark'],
  [/^\d{1,3}['’\s]\d{3}$/, 'thousands-mark'],
  [/^0\d+(?:[.,]\d+)?$/, 'leading-zero'],
  [/^\d+,\d+$/, 'decimal-comma'],
];

/** A decimal number; a comma for the decimals only where the file's separator allows it. */
export function parseDecimal(text: string, commaAllowed: boolean): Result<number, IssueKind> {
  const pattern = commaAllowed ? COMMA_NUMBER : PLAIN_NUMBER;
  if (pattern.test(text)) return ok(Number(text.replace(',', '.')));
  return failed(numberFault(text));
}

/** `50` is `50.0`, and `3,1` in a file with semicolons is `3.1`. */
export function isSameValue(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [parseDecimal(a, true), parseDecimal(b, true)];
  return first.ok && second.ok && first.value === second.value;
}

/** A whole number: digits only, so that `1.200` is never taken for one and a fifth. */
export function parseWhole(text: string): Result<number, IssueKind> {
  if (WHOLE_NUMBER.test(text)) return ok(Number(text));
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return failed('thousands-mark');
  if (PLAIN_NUMBER.test(text)) return failed('not-whole');
  return failed(numberFault(text));
}

function numberFault(text: string): IssueKind {
  const fault = NUMBER_FAULTS.find(([pattern]) => pattern.test(text));
  return fault?.[1] ?? 'not-a-number';
}

/** A country, in two capital letters (ISO 3166-1). */
export const COUNTRY_CODE = /^[A-Z]{2}$/;
/** The year in which a firm was founded. */
export const FOUNDING_YEAR = /^(?:1[89]|20)\d\d$/;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lower-case words of `a–z` and `0–9` joined by `-`. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** What is wrong with a link; null if it is one that may be shown and followed. */
export function linkFault(text: string): IssueKind | null {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return 'not-a-link';
  if (scheme !== 'http' && scheme !== 'https') return 'link-scheme';
  if (/[\s\\<>"`{}|^]/.test(text)) return 'not-a-link';
  const authority = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1];
  if (authority === undefined) return 'not-a-link';
  if (authority.includes('@')) return 'link-with-credentials';
  return isHost(authority) && URL.canParse(text) ? null : 'link-without-host';
}

function isHost(authority: string): boolean {
  const host = authority.replace(/:\d+$/, '');
  return /^[^.\s:]+(?:\.[^.\s:]+)+\.?$/.test(host);
}

/** True if the link leads to a site's front page: it shows no figures. */
export function isBareHost(link: string): boolean {
  const url = new URL(link);
  return url.pathname === '/' && url.search === '' && url.hash === '';
}

const SOCIAL_HOSTS: readonly string[] = [
  'x.com',
  'twitter.com',
  't.co',
  'facebook.com',
  'fb.com',
  'fb.watch',
  'instagram.com',
  't.me',
  'telegram.me',
  'tiktok.com',
  'youtube.com',
  'youtu.be',
  'threads.net',
  'threads.com',
  'bsky.app',
  'linkedin.com',
  'reddit.com',
  'wa.me',
  'whatsapp.com',
  'vk.com',
];

/** True if the link leads to a social network, where posts vanish or change. */
export function isSocialMedia(link: string): boolean {
  const host = new URL(link).hostname;
  return SOCIAL_HOSTS.some((social) => host === social || host.endsWith(`.${social}`));
}
