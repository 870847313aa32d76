import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import { pollKey } from '../domain/poll.ts';
import type { Race } from '../domain/race.ts';
import { isKnown } from '../estimate/race-polls.ts';
import type { Estimate } from '../estimate/types.ts';
import { formatDay } from '../i18n/format.ts';
import { modelWords } from '../i18n/model-words.ts';
import type { ChartModel, ChartOptions } from './chart-model.ts';
import { pairNames } from './names.ts';
import { marginChartModel } from './margin-chart.ts';
import { pollTableModel, type PollRowModel, type PollTableModel } from './poll-table.ts';
import { resultTableModel, type ResultRowModel } from './result-table.ts';
import { DEFAULT_SELECTION, type Selection } from './selection.ts';
import { summaryModel, type SummaryModel } from './summary.ts';
import { trendChartModel } from './trend-chart.ts';

/** Polls that stand on the race page itself; the rest is one link away. */
const NEWEST_POLLS = 6;

/** Of a poll, what stands on the race page; the rest is one link away. */
export type NewestPoll = Pick<
  PollRowModel,
  | 'key'
  | 'pollster'
  | 'particulars'
  | 'shares'
  | 'lead'
  | 'leader'
  | 'samplingRange'
  | 'flags'
  | 'reason'
  | 'averaged'
  | 'sourceUrl'
>;

/** The newest polls, newest first. */
export interface NewestPollsModel extends Omit<PollTableModel, 'rows'> {
  readonly rows: readonly NewestPoll[];
}

/** Of a claim about the result, what stands on the race page. */
export type BriefResult = Pick<
  ResultRowModel,
  'publisher' | 'particulars' | 'shares' | 'lead' | 'leader' | 'sourceUrl'
>;

/** What the race page says, in its order. */
export interface RacePageModel {
  readonly id: string;
  readonly summary: SummaryModel;
  readonly newest: NewestPollsModel;
  readonly pollCount: number;
  /** True if somebody claims a result: it stands in the page's record. */
  readonly hasResults: boolean;
}

/** The ban on publishing polls; words final. */
export interface BanModel {
  /** From when to when; true on any day. */
  readonly text: string;
  readonly citation: string;
  readonly sourceUrl: string;
}

/** What the race page says whatever view the reader takes. */
export interface RaceRecordModel {
  readonly id: string;
  /** The day that the averages stand for. */
  readonly asOf: CalendarDay;
  /** Short names of the pair, in its order. */
  readonly pair: readonly string[];
  readonly results: readonly BriefResult[];
  readonly ban: BanModel | null;
  /** How many corrections there are; they stand on the page with all polls. */
  readonly corrections: number;
  /** The name of the licence of the data. */
  readonly licence: string;
}

/** The race page with the charts that stand on it. */
export interface RacePage {
  readonly page: RacePageModel;
  readonly trend: ChartModel;
  readonly margin: ChartModel;
}

/** The race page for a selection; `estimate` is the selection's. */
export function racePageModel(
  race: Race,
  estimate: Estimate,
  language: Language,
  selection: Selection = DEFAULT_SELECTION,
): RacePage {
  const table = pollTableModel(race, race, estimate, language);
  const seen = pollsSeen(race, selection, estimate.asOf);
  const options = chartOptions(selection);
  return {
    page: {
      id: race.id,
      summary: summaryModel(race, estimate, selection, language),
      newest: {
        ...table,
        rows: table.rows
          .filter(({ key }) => seen.has(key))
          .slice(0, NEWEST_POLLS)
          .map(newestPoll),
      },
      pollCount: table.rows.length,
      hasResults: race.results.length > 0,
    },
    trend: trendChartModel(race, estimate, options, language),
    margin: marginChartModel(race, estimate, options, language),
  };
}

/** Claims about the result, the publication ban, and the licence of the data. */
export function raceRecordModel(
  race: Race,
  asOf: CalendarDay,
  language: Language,
): RaceRecordModel {
  return {
    id: race.id,
    asOf,
    pair: pairNames(race),
    results: resultTableModel(race, language).map(briefResult),
    ban: banModel(race, language),
    corrections: race.corrections.length,
    licence: race.licence.name,
  };
}

/** Keys of the polls that a reader of the selection's day could have read of. */
function pollsSeen(
  race: Race,
  { asOf: chosen, knowledge }: Selection,
  asOf: CalendarDay,
): ReadonlySet<string> {
  const seen = race.polls.filter(
    (poll) => (chosen === null || poll.endDate <= chosen) && isKnown(poll, { asOf, knowledge }),
  );
  return new Set(seen.map(pollKey));
}

/** What the charts of a selection draw. With no group chosen, the margin of each has a line. */
function chartOptions(selection: Selection): ChartOptions {
  const { group, candidates, dropped, since, knowledge } = selection;
  const chosen = group === null ? {} : { group };
  const shown = candidates === null ? {} : { candidates };
  return { ...chosen, ...shown, dropped: new Set(dropped), from: since, knowledge };
}

function newestPoll(row: PollRowModel): NewestPoll {
  const { key, pollster, particulars, shares, lead, leader, samplingRange } = row;
  const { flags, reason, averaged, sourceUrl } = row;
  return {
    key,
    pollster,
    particulars,
    shares,
    lead,
    leader,
    samplingRange,
    flags,
    reason,
    averaged,
    sourceUrl,
  };
}

function briefResult(row: ResultRowModel): BriefResult {
  const { publisher, particulars, shares, lead, leader, sourceUrl } = row;
  return { publisher, particulars, shares, lead, leader, sourceUrl };
}

/** The race's ban on publishing polls; null where there is none. */
export function banModel(race: Race, language: Language): BanModel | null {
  if (race.ban === null) return null;
  const { from, to, citation, sourceUrl } = race.ban;
  const words = modelWords(language);
  const text = words.banText(formatDay(from, language), formatDay(to, language));
  return { text, citation: citation[language], sourceUrl };
}
