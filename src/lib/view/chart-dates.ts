import { dayNumber, type CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import { chartPhrases } from '../i18n/chart-phrases.ts';
import { formatDay } from '../i18n/format.ts';
import type { BanBand, EventMark } from './chart-model.ts';

/** The vote's place and words. */
export function voteMark(
  race: Race,
  language: Language,
): { readonly x: number; readonly label: string } {
  const day = formatDay(race.electionDay, language, 'short');
  return { x: dayNumber(race.electionDay), label: chartPhrases(language).vote(day) };
}

/** The events from `first` to the eve of the vote, numbered in their order. */
export function eventMarks(race: Race, first: CalendarDay, language: Language): EventMark[] {
  return race.events
    .filter(({ date }) => date >= first && date < race.electionDay)
    .sort((a, b) => dayNumber(a.date) - dayNumber(b.date))
    .map(({ date, label }, place) => ({
      number: place + 1,
      x: dayNumber(date),
      date: formatDay(date, language, 'short'),
      label: label[language],
    }));
}

/** The days on which polls may not be published; null where there are none on the chart. */
export function banBand(race: Race, first: CalendarDay, language: Language): BanBand | null {
  if (race.ban === null || race.ban.to < first) return null;
  const { from, to } = race.ban;
  const label = chartPhrases(language).ban(
    formatDay(from, language, 'short'),
    formatDay(to, language, 'short'),
  );
  return { from: dayNumber(from), to: Math.min(dayNumber(to), dayNumber(race.electionDay)), label };
}
