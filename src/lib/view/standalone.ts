import type { Language } from '../domain/language.ts';
import type { Race } from '../domain/race.ts';
import type { Estimate } from '../estimate/types.ts';
import { formatDay } from '../i18n/format.ts';
import { absoluteAddress } from './absolute-address.ts';
import { chartWords, type ChartWords } from './chart-model.ts';
import { citationOf } from './citation.ts';
import { pollsPageModel, type PollsPageModel } from './polls-page.ts';
import { pollTableModel, type PollTableModel } from './poll-table.ts';
import { racePageModel, raceRecordModel, type RaceRecordModel } from './race-page.ts';
import type { SummaryModel } from './summary.ts';

/** What the file has of the page with all polls. */
type Sources = Pick<PollsPageModel, 'pair' | 'results' | 'groups' | 'memberships'>;

/** A race's page as one file that travels alone. */
export interface StandaloneModel extends Sources {
  readonly language: Language;
  readonly summary: SummaryModel;
  readonly ban: RaceRecordModel['ban'];
  readonly table: PollTableModel;
  /** How many polls there are; more than rows where the file holds the newest alone. */
  readonly pollCount: number;
  readonly trend: ChartWords;
  readonly margin: ChartWords;
  readonly licence: Race['licence'];
  /** The day that the averages stand for, in words. */
  readonly asOf: string;
  /** Of the page that this is a copy of, absolute. */
  readonly address: string;
  readonly citation: string;
}

/** The file's charts as SVG elements that a phone can show; ids are unique among them. */
export interface Drawings {
  readonly trend: string;
  readonly margin: string;
}

/** The copy of a race's page; `base` is where the site stands. */
export function standaloneModel(
  race: Race,
  estimate: Estimate,
  language: Language,
  base: string,
): StandaloneModel {
  const { page, trend, margin } = racePageModel(race, estimate, language);
  const { pair, results, groups, memberships } = pollsPageModel(race, estimate, language);
  const { asOf } = page.summary;
  return {
    language,
    summary: page.summary,
    ban: raceRecordModel(race, asOf, language).ban,
    table: pollTableModel(race, race, estimate, language),
    pair,
    results,
    groups,
    memberships,
    pollCount: page.pollCount,
    trend: chartWords(trend),
    // The trend's key holds for both charts.
    margin: { ...chartWords(margin), events: [], claims: [], ban: null },
    licence: race.licence,
    asOf: formatDay(asOf, language),
    address: absoluteAddress(base, language, `${race.id}/`),
    citation: citationOf(race, asOf, language, base).line,
  };
}

/** The copy with its newest polls alone. */
export function withNewestPolls(model: StandaloneModel, count: number): StandaloneModel {
  const { table } = model;
  return { ...model, table: { ...table, rows: table.rows.slice(0, count) } };
}
