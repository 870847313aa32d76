import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import { pollKey } from '../domain/poll.ts';
import type { Correction, Race } from '../domain/race.ts';
import { contributeWords } from '../i18n/contribute-words.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { modelWords } from '../i18n/model-words.ts';
import { pollsWords } from '../i18n/polls-words.ts';
import { firmName, shortNameOf } from './names.ts';

/** A change to what was published of a poll; words final. */
export interface CorrectionModel {
  /** Its own anchor on the page with all polls. */
  readonly anchor: string;
  /** Key of the poll. */
  readonly poll: string;
  /** The poll's firm and last day. */
  readonly pollName: string;
  readonly date: CalendarDay;
  readonly day: string;
  /** What stood there and what stands there now: `Interviews: 1,200 → 1,220`. */
  readonly change: string;
  readonly reason: string;
  readonly sourceUrl: string | null;
}

/** The corrections of a race, newest first. */
export function correctionsModel(race: Race, language: Language): CorrectionModel[] {
  return race.corrections
    .map((correction, place) => correctionModel(correction, place, race, language))
    .sort((a, b) => b.date.localeCompare(a.date));
}

/** What was corrected of each poll, as sentences that stand beside its figures, by the poll's key. */
export function correctionFlags(race: Race, language: Language): ReadonlyMap<string, string[]> {
  const flags = new Map<string, string[]>();
  for (const { poll, day, change } of correctionsModel(race, language)) {
    const flag = pollsWords(language).corrected(day, change);
    flags.set(poll, [...(flags.get(poll) ?? []), flag]);
  }
  return flags;
}

/** Lines are only ever added to the file, so that a line's place in it names it for good. */
function correctionModel(
  correction: Correction,
  place: number,
  race: Race,
  language: Language,
): CorrectionModel {
  const { date, poll, reason, sourceUrl } = correction;
  return {
    anchor: `correction-${String(place + 1)}`,
    poll,
    pollName: pollName(poll, race, language),
    date,
    day: formatDay(date, language, 'medium'),
    change: changeText(correction, race, language),
    reason: reason[language],
    sourceUrl,
  };
}

function pollName(key: string, race: Race, language: Language): string {
  const questions = [race, ...race.questions];
  const poll = questions.flatMap(({ polls }) => polls).find((one) => pollKey(one) === key);
  if (poll === undefined) return key;
  return `${firmName(race, poll.pollster)}, ${formatDay(poll.endDate, language, 'medium')}`;
}

function changeText(
  { field, oldValue, newValue }: Correction,
  race: Race,
  language: Language,
): string {
  const words = pollsWords(language);
  if (field === 'row') return words.rowWithdrawn;
  const value = (text: string): string => valueText(text, language);
  return words.changed(fieldName(field, race, language), value(oldValue), value(newValue));
}

/** A column in words; a candidate's own is their name. */
function fieldName(field: string, race: Race, language: Language): string {
  const labels = new Map<string, string>(Object.entries(contributeWords(language).labels));
  return labels.get(field) ?? shortNameOf(race, field);
}

/** A cell as the tables write such values: figures and days in the reader's way, all else as it stood. */
function valueText(text: string, language: Language): string {
  if (text === '') return modelWords(language).notReported;
  const day = parseCalendarDay(text);
  if (day.ok) return formatDay(day.value, language, 'medium');
  const number = /^\d+(?:\.(\d+))?$/.exec(text);
  return number === null ? text : formatNumber(Number(text), language, number[1]?.length ?? 0);
}
