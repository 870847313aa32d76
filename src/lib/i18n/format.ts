import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', es: 'es-VE' };
const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** The BCP 47 locale whose conventions a language's numbers and dates follow. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/** A number with exactly `decimals` decimals and a true minus sign: `1,115`, `58,3`. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const rounded = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  }).format(value);
  return rounded.replace('-', MINUS);
}

/** Points with an explicit sign, `+28`, `−3`; zero has none. */
export function formatSigned(points: number, language: Language, decimals = 0): string {
  const text = formatNumber(Math.abs(points), language, decimals);
  const zero = Number(Math.abs(points).toFixed(decimals)) === 0;
  if (zero) return text;
  return points > 0 ? `+${text}` : `${MINUS}${text}`;
}

/** A percentage from points (0–100): `58.3%`, `58,3 %`. */
export function formatPercent(points: number, language: Language, decimals = 0): string {
  const space = language === 'es' ? NO_BREAK_SPACE : '';
  return `${formatNumber(points, language, decimals)}${space}%`;
}

/** How a day is written: `27 July 2024`, `27 Jul`, `27 Jul 2024`, `Jul`. */
export type DayStyle = 'long' | 'short' | 'medium' | 'month' | 'weekday';

const DAY_STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

/** A day in words: `27 July 2024`, `27 de julio de 2024`. */
export function formatDay(day: CalendarDay, language: Language, style: DayStyle = 'long'): string {
  // In UTC as in domain/calendar-day.ts: a device's own clock may lack the day.
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    ...DAY_STYLES[style],
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00Z`));
}

/** A text with a full stop at its end, unless it brings an end of its own. */
export function formatSentence(text: string): string {
  return /[.!?…]["'”’»)]*$/.test(text) ? text : `${text}.`;
}

/** Words joined as a sentence would: `a, b and c`, `a, b y c`. */
export function formatList(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(words);
}
