import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import { pollKey, type Poll } from '../domain/poll.ts';
import type { Race } from '../domain/race.ts';
import { citationWords } from '../i18n/citation-words.ts';
import { filesWords } from '../i18n/files-words.ts';
import { formatDay, formatSentence } from '../i18n/format.ts';
import { modelWords } from '../i18n/model-words.ts';
import { absoluteAddress } from './absolute-address.ts';
import { correctionsModel } from './corrections.ts';
import { dataChanged, pollAdded } from './data-changed.ts';
import { marginShift } from './margin-shift.ts';
import { interviewsText, marginOf, pollTableModel, type PollRowModel } from './poll-table.ts';
import { pointsOf, type Points } from './points.ts';

/** A poll, or a correction, as a feed tells it; words final. */
export interface FeedEntry {
  /** The absolute address of the row, which never changes. */
  readonly id: string;
  readonly title: string;
  readonly published: CalendarDay;
  readonly updated: CalendarDay;
  /** The poll's firm; of a correction, who keeps the file. */
  readonly author: string;
  readonly summary: string;
  readonly source: { readonly url: string; readonly title: string } | null;
}

/** A race's feed; addresses absolute. */
export interface FeedModel {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly self: string;
  readonly page: string;
  readonly updated: CalendarDay;
  readonly author: string;
  readonly rights: string;
  /** Corrections first, then polls; each newest first. */
  readonly entries: readonly FeedEntry[];
}

/**
 * The feed of a race's main question. No date in it is that of the build: an entry's are those of the
 * poll and of its row. `today` dates the feed of a race that has no poll.
 */
export function feedModel(
  race: Race,
  language: Language,
  base: string,
  today: CalendarDay,
): FeedModel {
  const words = filesWords(language);
  const rows = pollTableModel(race, race, null, language).rows;
  const polls = race.polls.toReversed().flatMap((poll) => {
    const row = rows.find(({ key }) => key === pollKey(poll));
    return row === undefined ? [] : [feedEntry(poll, row, race, language, base)];
  });
  return {
    language,
    title: words.feedTitle(race.name[language]),
    subtitle: words.feedSubtitle,
    self: absoluteAddress(base, language, `${race.id}/feed.xml`),
    page: absoluteAddress(base, language, `${race.id}/`),
    updated: dataChanged(race) ?? today,
    author: citationWords(language).authors,
    rights: `${race.licence.name} ${race.licence.url}`,
    entries: [...correctionEntries(race, language, base), ...polls],
  };
}

function correctionEntries(race: Race, language: Language, base: string): FeedEntry[] {
  return correctionsModel(race, language).map((one) => ({
    id: absoluteAddress(base, language, `${race.id}/polls/#${one.anchor}`),
    title: filesWords(language).correctionTitle(one.pollName),
    published: one.date,
    updated: one.date,
    author: citationWords(language).authors,
    summary: [one.change, one.reason].map(formatSentence).join(' '),
    source: one.sourceUrl === null ? null : { url: one.sourceUrl, title: one.pollName },
  }));
}

function feedEntry(
  poll: Poll,
  row: PollRowModel,
  race: Race,
  language: Language,
  base: string,
): FeedEntry {
  const words = filesWords(language);
  return {
    id: absoluteAddress(base, language, `${race.id}/polls/#${encodeURIComponent(row.key)}`),
    title:
      row.margin === null
        ? words.entryWithoutLead(row.pollster)
        : words.entryTitle(row.pollster, row.lead),
    published: poll.publishedDate ?? poll.endDate,
    updated: pollAdded(poll),
    author: row.pollster,
    summary: summaryText(poll, row, race, language),
    source: { url: row.sourceUrl, title: row.sourceTitle },
  };
}

function summaryText(poll: Poll, row: PollRowModel, race: Race, language: Language): string {
  const words = filesWords(language);
  const lead = row.margin === null ? '' : words.entryLead(row.lead, row.samplingRange);
  const change = row.margin === null ? '' : changeText(poll, row.margin, race, language);
  const facts = words.entryFacts(
    datesText(poll, row, language),
    interviewsText(poll, language),
    row.group,
  );
  const notes = [...flagsBeside(poll, row, language), row.reason]
    .filter((note) => note !== '')
    .map(words.entryFlag);
  return [lead, change, facts, ...notes]
    .filter((text) => text !== '')
    .map(formatSentence)
    .join(' ');
}

/** Days of fieldwork, or what the poll's only day really is. */
function datesText(poll: Poll, row: PollRowModel, language: Language): string {
  const days =
    poll.dateBasis === 'fieldwork' ? row.dates : formatDay(poll.endDate, language, 'medium');
  return filesWords(language).entryDates[poll.dateBasis](days);
}

/** The row's flags but for the one that the dates tell already. */
function flagsBeside(poll: Poll, row: PollRowModel, language: Language): string[] {
  const told = modelWords(language).dateBasis[poll.dateBasis];
  return row.flags.filter((flag) => flag !== told);
}

function changeText(poll: Poll, margin: Points, race: Race, language: Language): string {
  const words = filesWords(language);
  const before = lastOfFirm(poll, race);
  if (before === undefined) return words.entryFirst;
  const day = formatDay(before.poll.endDate, language);
  const shift = marginShift(race, pointsOf((margin - before.margin) / 100), language);
  return shift === null ? words.entryNoChange(day) : words.entryChange(shift, day);
}

/** The firm's poll before this one, of those that count and name both of the pair, with its margin. */
function lastOfFirm(
  poll: Poll,
  race: Race,
): { readonly poll: Poll; readonly margin: Points } | undefined {
  return race.polls
    .slice(0, race.polls.indexOf(poll))
    .filter(({ pollster, variant }) => pollster === poll.pollster && variant === '')
    .flatMap((earlier) => {
      const margin = marginOf(earlier, race);
      return margin === null ? [] : [{ poll: earlier, margin }];
    })
    .at(-1);
}
