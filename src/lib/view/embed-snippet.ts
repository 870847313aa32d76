import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import { chartMenuWords } from '../i18n/chart-menu-words.ts';
import { absoluteAddress } from './absolute-address.ts';
import type { EmbeddedChart } from './embedded-charts.ts';

/** `auto` follows the reader's light or dark. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** A chart as another site's page is to show it. */
export interface EmbedWish {
  /** The site's absolute address, without a slash at its end. */
  readonly base: string;
  readonly race: { readonly id: string; readonly name: string };
  readonly chart: EmbeddedChart;
  /** Of the page that the chart will stand in. */
  readonly language: Language;
  readonly theme: EmbedTheme;
  /** The day that the chart is frozen at; null for a chart that goes on with the data. */
  readonly asOf: CalendarDay | null;
}

/** Height of a frame in CSS pixels where nothing tells it a better one: the chart takes what room there is. */
export const FALLBACK_HEIGHT = 720;

/** The address that a frame shows. */
export function embedAddress({ base, race, chart, language, theme, asOf }: EmbedWish): string {
  const kind = asOf === null ? '' : 'frozen/';
  const page = absoluteAddress(base, language, `${race.id}/embed/${chart}/${kind}`);
  const query = new URLSearchParams({
    ...(asOf === null ? {} : { asof: asOf }),
    ...(theme === 'auto' ? {} : { theme }),
  }).toString();
  // The fragment says the same to the style sheet, for frames in which no script may run.
  const fragment = theme === 'auto' ? '' : `#${theme}`;
  return `${page}${query === '' ? '' : `?${query}`}${fragment}`;
}

/**
 * True if a frame, live or frozen, can show what a reader sees whose address has this query: a frame shows
 * Margen's own view, a frozen one of any day.
 */
export function canBeFramed(query: string, isFrozen: boolean): boolean {
  return [...new URLSearchParams(query).keys()].every((name) => isFrozen && name === 'asof');
}

/** The day that a text means, if it lies in the span (ends included); undefined otherwise. */
export function dayWithin(
  text: string,
  { first, last }: Readonly<Record<'first' | 'last', CalendarDay>>,
): CalendarDay | undefined {
  const day = parseCalendarDay(text);
  return day.ok && day.value >= first && day.value <= last ? day.value : undefined;
}

/** The frame alone, without the script that gives it the right height. */
export function embedFrame(wish: EmbedWish): string {
  const { language, chart, race } = wish;
  const attributes = {
    src: embedAddress(wish),
    title: chartMenuWords(language).frameTitle[chart](race.name),
    lang: language,
    loading: 'lazy',
    width: '100%',
    height: String(FALLBACK_HEIGHT),
    style: 'border:0',
    referrerpolicy: 'no-referrer',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** The HTML that a reporter pastes: the frame, and a script that may be left out or stand once for many. */
export function embedSnippet(wish: EmbedWish): string {
  return `${embedFrame(wish)}\n<script src="${escaped(`${wish.base}/embed.js`)}" async></script>`;
}

/** Text as it may stand in a quoted attribute of HTML. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
